package org.forankring.programme.plan.element;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** Closes an element of the plan. It stays readable, and so does what it was closed with. */
@ApplicationScoped
public class CloseElement {

    private final Elements elements;
    private final Calendars calendars;

    CloseElement(Elements elements, Calendars calendars) {
        this.elements = elements;
        this.calendars = calendars;
    }

    /** Closes it today, unless that has been done or it is a task to be fulfilled that is not done. */
    @Transactional
    public ElementChange close(Implementation implementation, UUID id, Closure.Outcome outcome, String note) {
        elements.reserveSchedule(implementation);
        Optional<Element> found = elements.lock(implementation, id);
        if (found.isEmpty()) {
            return new ElementChange.NoSuchElement();
        }
        Element element = found.get();
        ElementChange change =
                element.close(new Closure(outcome, note, calendars.today(implementation.municipalityId())));
        if (change instanceof ElementChange.Made) {
            elements.keep(element);
        }
        return change;
    }
}
