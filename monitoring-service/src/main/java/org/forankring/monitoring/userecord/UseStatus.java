package org.forankring.monitoring.userecord;

import org.forankring.platform.code.Coded;

/** Whether a recorded use took place. */
public enum UseStatus implements Coded {
    /** The use took place. */
    COMPLETED,
    /** The record was a mistake: it is withdrawn and counts nowhere. */
    ENTERED_IN_ERROR
}
