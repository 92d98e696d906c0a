package org.forankring.programme.plan.element.rest;

import java.util.List;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.element.ElementChange;
import org.forankring.programme.plan.tool.TaskOrder.Step;

/** Answers changes of elements. */
final class Changes {

    private Changes() {}

    /**
     * The element when the change was made.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 or 422 when it was not
     */
    static Element made(ElementChange change) {
        return switch (change) {
            case ElementChange.Made(Element element) -> element;
            case ElementChange.NoSuchElement() -> throw Problems.notFound();
            case ElementChange.Faulty(var faults) -> throw Problems.invalid(faults);
            case ElementChange.AlreadyClosed() -> throw Problems.refusal("element-closed");
            case ElementChange.Unfinished() -> throw Problems.refusal("task-not-done");
            case ElementChange.TooMany(int most) -> throw Problems.refusal("too-many-elements", "most", most);
            case ElementChange.Waiting(List<Step> before) ->
                throw Problems.refusal("task-waits", "tasks", titles(before));
            case ElementChange.Awaited(List<Step> done) ->
                throw Problems.refusal("task-awaited", "tasks", titles(done));
        };
    }

    private static List<String> titles(List<Step> steps) {
        return steps.stream().map(step -> step.task().title()).toList();
    }
}
