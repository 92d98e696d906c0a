package org.forankring.monitoring.userecord;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What becomes of a submission. */
public sealed interface Reception {

    /** Stored, or on a dry run: would have been stored, and nothing is. */
    record Taken(Submission submission) implements Reception {}

    /** Nothing is stored, because of these faults. */
    record Refused(List<Fault> faults) implements Reception {}
}
