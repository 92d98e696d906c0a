package org.forankring.programme.cooperation.minutes.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.history.Change;
import org.forankring.platform.history.Editing;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.cooperation.minutes.Overtaken;

/** Refuses faulty adjustments, and tells what has changed in the sections that have been written since. */
@ApplicationScoped
class StaleSections {

    private final Editing editing;

    StaleSections(Editing editing) {
        this.editing = editing;
    }

    /** 422 with every fault and, where sections have been written since, with what has changed in them. */
    RuntimeException problem(UUID implementation, List<Fault> faults, List<Overtaken> overtaken) {
        List<Change> changes = overtaken.stream()
                .flatMap(section -> changes(implementation, section))
                .toList();
        return changes.isEmpty() ? Problems.invalid(faults) : Problems.invalid(faults, "changes", changes);
    }

    private Stream<Change> changes(UUID implementation, Overtaken overtaken) {
        return editing
                .since(
                        overtaken.seen().version(),
                        "plan_section",
                        implementation,
                        overtaken.seen().section().code())
                .stream();
    }
}
