package org.forankring.training.eligibility;

import org.forankring.platform.code.Coded;

/** What a rule says of an employee. */
public enum Outcome implements Coded {
    PASS,
    FAIL,
    /** The facts it needs are missing, or this service does not know how to judge it. */
    UNKNOWN
}
