package org.forankring.programme.plan.tool;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.forankring.platform.problem.Fault;

/** The order of the tasks of a preparedness schedule: each after those it depends on, none in a circle. */
public final class TaskOrder {

    private static final Comparator<Step> BY_DAY = Comparator.<Step, LocalDate>comparing(
                    step -> step.task().dueOn())
            .thenComparing(step -> step.id().toString());

    private final Map<UUID, Step> steps;

    private TaskOrder(Map<UUID, Step> steps) {
        this.steps = steps;
    }

    /** The order of these tasks. */
    public static TaskOrder of(Collection<Step> tasks) {
        return new TaskOrder(tasks.stream().collect(Collectors.toMap(Step::id, Function.identity())));
    }

    /** The same tasks with one added or replaced. */
    public TaskOrder with(Step step) {
        Map<UUID, Step> changed = new HashMap<>(steps);
        changed.put(step.id(), step);
        return new TaskOrder(changed);
    }

    /** What is wrong with what a task of this order depends on: unknown tasks, itself, circles. */
    public List<Fault> faultsOf(UUID id) {
        List<UUID> dependsOn = predecessors(id);
        List<Fault> faults = new ArrayList<>();
        for (int i = 0; i < dependsOn.size(); i++) {
            String pointer = "/dependsOn/" + i;
            UUID earlier = dependsOn.get(i);
            if (earlier.equals(id)) {
                faults.add(Fault.of(pointer, "depends-on-itself"));
            } else if (!steps.containsKey(earlier)) {
                faults.add(Fault.of(pointer, "unknown-task"));
            } else if (allBefore(earlier).contains(id)) {
                faults.add(Fault.of(pointer, "circular"));
            }
        }
        return faults;
    }

    /** The tasks that keep this one from being done: those it depends on that are neither done nor dropped. */
    public List<Step> waitsFor(UUID id) {
        return predecessors(id).stream()
                .distinct()
                .filter(steps::containsKey)
                .map(steps::get)
                .filter(step -> !step.isSettled())
                .toList();
    }

    /** The tasks that should have been done before this one, which is done, and are not. */
    public List<Step> doneThough(UUID id) {
        Step asked = steps.get(id);
        return asked != null && asked.task().finished() ? waitsFor(id) : List.of();
    }

    /** The tasks that are done although they depend on this one, which is not. */
    public List<Step> doneBefore(UUID id) {
        Step asked = steps.get(id);
        if (asked == null || asked.isSettled()) {
            return List.of();
        }
        return steps.values().stream()
                .filter(step ->
                        step.task().finished() && step.task().predecessors().contains(id))
                .sorted(BY_DAY)
                .toList();
    }

    /** All tasks, each after those it depends on, otherwise by due date. */
    public List<Step> inOrder() {
        Map<UUID, Integer> waiting = new HashMap<>();
        Map<UUID, List<Step>> followers = new HashMap<>();
        PriorityQueue<Step> ready = new PriorityQueue<>(BY_DAY);
        for (Step step : steps.values()) {
            List<UUID> known = step.task().predecessors().stream()
                    .filter(steps::containsKey)
                    .toList();
            known.forEach(earlier ->
                    followers.computeIfAbsent(earlier, key -> new ArrayList<>()).add(step));
            waiting.put(step.id(), known.size());
            if (known.isEmpty()) {
                ready.add(step);
            }
        }
        List<Step> ordered = new ArrayList<>();
        while (!ready.isEmpty()) {
            Step next = ready.remove();
            ordered.add(next);
            followers.getOrDefault(next.id(), List.of()).stream()
                    .filter(follower -> waiting.merge(follower.id(), -1, Integer::sum) == 0)
                    .forEach(ready::add);
        }
        return List.copyOf(ordered);
    }

    private Set<UUID> allBefore(UUID id) {
        Set<UUID> before = new HashSet<>();
        Deque<UUID> open = new ArrayDeque<>(predecessors(id));
        while (!open.isEmpty()) {
            UUID next = open.remove();
            if (before.add(next)) {
                open.addAll(predecessors(next));
            }
        }
        return before;
    }

    private List<UUID> predecessors(UUID id) {
        Step step = steps.get(id);
        return step == null || step.task().dependsOn() == null
                ? List.of()
                : step.task().dependsOn();
    }

    /**
     * A task in the schedule.
     *
     * @param closed whether it has come to its end, done or dropped, so that nothing waits for it any more
     */
    public record Step(UUID id, Task task, boolean closed) {

        /** Whether nothing has to wait for it any more. */
        public boolean isSettled() {
            return closed || task.finished();
        }
    }
}
