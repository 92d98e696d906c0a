package org.forankring.programme.round;

import java.util.List;
import org.forankring.platform.problem.Fault;

/** What became of a round that was to be planned. */
public sealed interface RoundPlanning {

    /** It stands, and municipalities can apply. */
    record Planned(Round round, List<JointMeeting> meetings) implements RoundPlanning {}

    /** It names a method or activities that do not exist. */
    record Faulty(List<Fault> faults) implements RoundPlanning {}
}
