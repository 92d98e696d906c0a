package org.forankring.monitoring.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.monitoring.implementation.GoverningVersionChanged;

/** Marks what is evaluated by another version of a method than before, because an implementation has begun or been moved. */
@ApplicationScoped
class MarkMoved {

    private final Marks marks;

    MarkMoved(Marks marks) {
        this.marks = marks;
    }

    void mark(@Observes GoverningVersionChanged changed) {
        marks.markMethod(changed.municipality(), changed.method());
    }
}
