package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Capacity;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.tool.ToolEntry;

/** Adds an element to the plan of an implementation. */
@ApplicationScoped
public class AddElement {

    private final Elements elements;
    private final PlaceTask placeTask;
    private final Ids ids;

    AddElement(Elements elements, PlaceTask placeTask, Ids ids) {
        this.elements = elements;
        this.placeTask = placeTask;
        this.ids = ids;
    }

    /** Adds it, unless the plan is full or it is a task that finds no place in the schedule. */
    @Transactional
    public ElementChange add(Implementation implementation, ToolEntry content) {
        if (elements.howMany(implementation) >= Capacity.MOST) {
            return new ElementChange.TooMany(Capacity.MOST);
        }
        UUID id = ids.next();
        return placeTask.place(implementation, id, content).orElseGet(() -> {
            Element element =
                    new Element(TenantKey.of(implementation.municipalityId(), id), implementation.id(), content);
            elements.keep(element);
            return new ElementChange.Made(element);
        });
    }
}
