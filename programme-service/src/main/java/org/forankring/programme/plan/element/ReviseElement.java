package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.tool.ToolEntry;

/** Revises an element of the plan. */
@ApplicationScoped
public class ReviseElement {

    private final Elements elements;
    private final PlaceTask placeTask;

    ReviseElement(Elements elements, PlaceTask placeTask) {
        this.elements = elements;
        this.placeTask = placeTask;
    }

    /** Puts the content in the place of the old. Of several at the same time, one passes the precondition. */
    @Transactional
    public ElementChange revise(Implementation implementation, UUID id, ToolEntry content, Precondition precondition) {
        Optional<ElementChange> misplaced = placeTask.place(implementation, id, content);
        Optional<Element> found = elements.lock(implementation, id);
        if (found.isEmpty()) {
            return new ElementChange.NoSuchElement();
        }
        Element element = found.get();
        precondition.check(element.version());
        if (element.isClosed()) {
            return new ElementChange.AlreadyClosed();
        }
        if (element.kind() != content.kind()) {
            return new ElementChange.Faulty(List.of(Fault.of(
                    "/kind",
                    "fixed-kind",
                    "kind",
                    Wording.of("element-kind." + element.kind().code()))));
        }
        return misplaced.orElseGet(() -> {
            element.revise(content);
            elements.keep(element);
            return new ElementChange.Made(element);
        });
    }
}
