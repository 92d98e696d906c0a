package org.forankring.monitoring.userecord;

import org.forankring.platform.code.Coded;

/** What becomes of a submission in which some records have faults. */
public enum SubmissionMode implements Coded {
    /** All records are stored or none is. */
    ATOMIC("atomic"),

    /** Records without faults are stored, the others are refused. */
    PER_ITEM("per-item");

    private final String code;

    SubmissionMode(String code) {
        this.code = code;
    }

    /** The mode of a code. */
    public static SubmissionMode of(String code) {
        for (SubmissionMode mode : values()) {
            if (mode.code.equals(code)) {
                return mode;
            }
        }
        throw new IllegalArgumentException("No mode of a submission: " + code);
    }

    /** The code on the wire and in the database. */
    @Override
    public String toString() {
        return code;
    }
}
