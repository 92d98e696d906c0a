package org.forankring.monitoring.userecord;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What the check of a report comes to. */
sealed interface CheckedReport {

    /** Nothing is wrong with it. */
    record Sound(UseRecord use) implements CheckedReport {}

    /**
     * It cannot be stored.
     *
     * @param faults with pointers into the submission
     */
    record Faulty(List<Fault> faults) implements CheckedReport {}
}
