package org.forankring.programme.plan.element;

import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.plan.tool.TaskOrder.Step;

/** What became of an element that was to be added, revised or closed. */
public sealed interface ElementChange {

    /** It is as wanted. */
    record Made(Element element) implements ElementChange {}

    /** The implementation has no such element. */
    record NoSuchElement() implements ElementChange {}

    /** It has come to its end, and nothing can change that. */
    record AlreadyClosed() implements ElementChange {}

    /** It names tasks it cannot depend on, or is of another kind than before. */
    record Faulty(List<Fault> faults) implements ElementChange {}

    /** The task cannot be done before these. */
    record Waiting(List<Step> before) implements ElementChange {}

    /** The task cannot be opened again, since these depend on it and are done. */
    record Awaited(List<Step> done) implements ElementChange {}

    /** The plan has as many elements as it can. */
    record TooMany(int most) implements ElementChange {}

    /** A task that is not done cannot be closed as fulfilled. */
    record Unfinished() implements ElementChange {}
}
