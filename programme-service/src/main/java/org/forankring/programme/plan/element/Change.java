package org.forankring.programme.plan.element;

import java.util.List;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.plan.tool.TaskOrder.Step;

/** What became of an element that was to be added, revised or closed. */
public sealed interface Change {

    /** It is as wanted. */
    record Made(Element element) implements Change {}

    /** The implementation has no such element. */
    record NoSuchElement() implements Change {}

    /** It has come to its end, and nothing can change that. */
    record AlreadyClosed() implements Change {}

    /** It names tasks it cannot depend on, or is of another kind than before. */
    record Faulty(List<Fault> faults) implements Change {}

    /** The task cannot be done before these. */
    record Waiting(List<Step> before) implements Change {}

    /** The task cannot be opened again, since these depend on it and are done. */
    record Awaited(List<Step> done) implements Change {}

    /** The plan has as many elements as it can. */
    record TooMany(int most) implements Change {}

    /** A task that is not done cannot be closed as fulfilled. */
    record Unfinished() implements Change {}
}
