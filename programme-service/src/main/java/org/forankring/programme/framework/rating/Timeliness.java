package org.forankring.programme.framework.rating;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PlannedPhase;

/** Says whether a rating comes at its time: S1 has a baseline first, then status meetings, and anchoring at the end. */
final class Timeliness {

    private Timeliness() {}

    /** Everything that comes too early or too late. */
    static List<Fault> faultsOf(Assessment assessment, Implementation implementation, LocalDate today) {
        List<Fault> faults = new ArrayList<>();
        switch (assessment.occasion()) {
            case BASELINE -> {}
            case STATUS_MEETING -> {
                if (assessment.meeting() == null && !hasLeftTheFirstPhase(implementation)) {
                    faults.add(new Fault("/occasion", "before-phase", Wording.of("fault.before-phase.status-meeting")));
                }
            }
            case ANCHORING -> {
                if (implementation.nextPhase().isPresent()) {
                    faults.add(new Fault("/occasion", "before-phase", Wording.of("fault.before-phase.anchoring")));
                }
            }
        }
        if (assessment.on().isBefore(implementation.committedOn())) {
            faults.add(Fault.of("/ratedOn", "before-commitment", "committedOn", implementation.committedOn()));
        }
        if (assessment.on().isAfter(today)) {
            faults.add(Fault.of("/ratedOn", "in-the-future"));
        }
        return faults;
    }

    private static boolean hasLeftTheFirstPhase(Implementation implementation) {
        List<PlannedPhase> phases = implementation.phases();
        return phases.size() == 1 || phases.get(1).enteredOn() != null;
    }
}
