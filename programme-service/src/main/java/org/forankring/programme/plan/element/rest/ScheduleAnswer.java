package org.forankring.programme.plan.element.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Wording;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.tool.Task;
import org.forankring.programme.plan.tool.TaskOrder;
import org.forankring.programme.plan.tool.TaskOrder.Step;
import org.jspecify.annotations.Nullable;

@Schema(name = "PreparednessSchedule", description = "The open tasks in the order in which they can be done.")
record ScheduleAnswer(List<Line> tasks) {

    static ScheduleAnswer of(List<Element> tasks, LocalDate today) {
        TaskOrder order = TaskOrder.of(
                tasks.stream().flatMap(element -> element.step().stream()).toList());
        Map<UUID, Element> byId = tasks.stream().collect(Collectors.toMap(Element::id, Function.identity()));
        return new ScheduleAnswer(order.inOrder().stream()
                .filter(step -> !step.closed())
                .map(step -> line(step.task(), Objects.requireNonNull(byId.get(step.id())), order, today))
                .toList());
    }

    private static Line line(Task task, Element element, TaskOrder order, LocalDate today) {
        Optional<Wording> due = element.dueInWords(today);
        return new Line(
                element.id(),
                task.title(),
                task.owner(),
                task.state(),
                task.dueOn(),
                element.isOverdue(today),
                due.map(Wording::said).orElse(null),
                due.map(Wording::code).orElse(null),
                due.map(Wording::told).orElse(null),
                order.waitsFor(element.id()).stream().map(Step::id).toList());
    }

    /** One task of the schedule. */
    @Schema(name = "ScheduledTask", description = "One task of the preparedness schedule.")
    record Line(
            UUID elementId,
            @Schema(examples = "Kick-off room booking") String title,
            @Schema(examples = "Coordinator") String owner,
            Task.State state,
            @Schema(examples = "2027-03-03") LocalDate dueOn,
            boolean overdue,

            @Schema(
                    description = "In words; absent when it is done",
                    examples = "Kick-off room booking due 3 March 2027, 12 days late")
            @Nullable
            String due,

            @Schema(description = "The code of the sentence, for clients that word it themselves") @Nullable
            String phrase,

            @Schema(description = "What the sentence speaks of, by name") @Nullable
            Map<String, Object> parameters,

            @Schema(description = "The tasks it depends on that are neither done nor closed")
            List<UUID> waitsFor) {}
}
