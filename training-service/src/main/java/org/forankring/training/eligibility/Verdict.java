package org.forankring.training.eligibility;

import org.forankring.platform.code.Coded;

/** Whether an employee may take an element. */
public enum Verdict implements Coded {
    YES,
    NO,
    UNKNOWN
}
