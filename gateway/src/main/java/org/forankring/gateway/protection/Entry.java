package org.forankring.gateway.protection;

import java.time.Duration;

/** Whether a call may pass to its service. */
sealed interface Entry {

    Passed ORDINARY = new Passed(false);
    Passed PROBE = new Passed(true);

    /**
     * It may, and what becomes of it is to be told.
     *
     * @param asProbe whether it is the one that tries a service that failed
     */
    record Passed(boolean asProbe) implements Entry {}

    /**
     * It may not.
     *
     * @param pause until the next call that may try
     */
    record Refused(Duration pause) implements Entry {}
}
