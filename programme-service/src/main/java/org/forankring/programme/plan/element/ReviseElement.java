package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.editing.Precondition;
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
        ElementChange change = element.revise(content, misplaced);
        if (change instanceof ElementChange.Made) {
            elements.keep(element);
        }
        return change;
    }
}
