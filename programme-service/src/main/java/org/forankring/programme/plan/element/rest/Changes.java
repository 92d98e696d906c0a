package org.forankring.programme.plan.element.rest;

import java.util.List;
import java.util.stream.Collectors;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.plan.element.Change;
import org.forankring.programme.plan.element.Element;
import org.forankring.programme.plan.tool.TaskOrder.Step;

/** Answers changes of elements. */
final class Changes {

    private Changes() {}

    /**
     * The element when the change was made.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 404, 409 or 422 when it was not
     */
    static Element made(Change change) {
        return switch (change) {
            case Change.Made(Element element) -> element;
            case Change.NoSuchElement() -> throw Problems.notFound();
            case Change.Faulty(var faults) -> throw Problems.invalid(faults);
            case Change.AlreadyClosed() ->
                throw Problems.refused("element-closed", "The element is closed; add another one instead.");
            case Change.Unfinished() ->
                throw Problems.refused("task-not-done", "The task is not done; say so first, or close it as dropped.");
            case Change.TooMany(int most) ->
                throw Problems.refused(
                        "too-many-elements", "The plan has " + most + " elements, and can have no more.");
            case Change.Waiting(List<Step> before) ->
                throw Problems.refused("task-waits", "To be done before: " + titles(before) + ".");
            case Change.Awaited(List<Step> done) ->
                throw Problems.refused(
                        "task-awaited", "Done already, though to be done after this one: " + titles(done) + ".");
        };
    }

    private static String titles(List<Step> steps) {
        return steps.stream().map(step -> step.task().title()).collect(Collectors.joining(", "));
    }
}
