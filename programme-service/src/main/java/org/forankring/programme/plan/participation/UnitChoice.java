package org.forankring.programme.plan.participation;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of units that were to take part. */
public sealed interface UnitChoice {

    /** They do from now on. */
    record Chosen(Participation participation) implements UnitChoice {}

    /** There are none, or some of them are not the municipality's. */
    record Faulty(List<Fault> faults) implements UnitChoice {}
}
