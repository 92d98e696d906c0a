package org.forankring.monitoring.userecord;

import org.forankring.platform.code.Coded;

/** What becomes of a submission in which some records have faults. */
public enum SubmissionMode implements Coded {
    /** All records are stored or none is. */
    ATOMIC,
    /** Records without faults are stored, the others are refused. */
    PER_ITEM
}
