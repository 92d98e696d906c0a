package org.forankring.monitoring.userecord;

import org.forankring.platform.code.Coded;

/** Whether a recorded use took place. */
public enum UseStatus implements Coded {
    /** The use took place. */
    COMPLETED("completed"),

    /** The record was a mistake: it is withdrawn and counts nowhere. */
    ENTERED_IN_ERROR("entered-in-error");

    private final String code;

    UseStatus(String code) {
        this.code = code;
    }

    /** The status of a code. */
    public static UseStatus of(String code) {
        for (UseStatus status : values()) {
            if (status.code.equals(code)) {
                return status;
            }
        }
        throw new IllegalArgumentException("No status of a use record: " + code);
    }

    /** The code on the wire and in the database. */
    @Override
    public String toString() {
        return code;
    }
}
