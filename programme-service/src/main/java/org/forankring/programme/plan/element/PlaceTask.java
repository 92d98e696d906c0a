package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.tool.Kind;
import org.forankring.programme.plan.tool.Task;
import org.forankring.programme.plan.tool.TaskOrder;
import org.forankring.programme.plan.tool.TaskOrder.Step;
import org.forankring.programme.plan.tool.ToolEntry;

/** Finds a task its place in the preparedness schedule. */
@ApplicationScoped
class PlaceTask {

    private final Elements elements;

    PlaceTask(Elements elements) {
        this.elements = elements;
    }

    /**
     * Why the content may not stand as it is wanted, if it may not; what is no task always may. The order of the
     * tasks does not change until the transaction ends.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Optional<ElementChange> place(Implementation implementation, UUID id, ToolEntry wanted) {
        if (!(wanted instanceof Task task)) {
            return Optional.empty();
        }
        elements.reserveSchedule(implementation);
        List<Step> existing = elements.all(implementation, Kind.TASK).stream()
                .flatMap(element -> element.step().stream())
                .toList();
        return objection(TaskOrder.of(existing).with(new Step(id, task, false)), id);
    }

    private static Optional<ElementChange> objection(TaskOrder order, UUID id) {
        List<Fault> faults = order.faultsOf(id);
        if (!faults.isEmpty()) {
            return Optional.of(new ElementChange.Faulty(faults));
        }
        List<Step> before = order.doneThough(id);
        if (!before.isEmpty()) {
            return Optional.of(new ElementChange.Waiting(before));
        }
        List<Step> done = order.doneBefore(id);
        return done.isEmpty() ? Optional.empty() : Optional.of(new ElementChange.Awaited(done));
    }
}
