package org.forankring.programme.standing.chain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** What has been heard of training and use in the municipality of an implementation. */
public interface TrainingAndUse {

    /** The training in each of the method's elements that somebody has completed, by the element's code. */
    Map<String, Trained> trained(Implementation implementation, Collection<String> elements);

    /**
     * The sessions of each of the method's elements, by the element's code and in the order of their first days: those
     * on site in the municipality, joint ones that its employees attended, and joint ones that are not over on the day.
     */
    Map<String, List<HeardSession>> sessions(
            Implementation implementation, Collection<String> elements, LocalDate today);

    /** The use of the method. */
    Use use(Implementation implementation);

    /**
     * The training in one element.
     *
     * @param employees how many have completed it
     * @param lastOn when somebody did so last; null as long as nobody has
     * @param using how many of them use the method
     * @param asOf when this was last heard of; null as long as nothing was
     */
    record Trained(
            int employees,
            @Nullable LocalDate lastOn,
            int using,
            @Nullable Instant asOf) {

        static final Trained NOBODY = new Trained(0, null, 0, null);
    }

    /**
     * A session of an element, and what has come of it for the municipality's employees.
     *
     * @param days ascending, at least one
     * @param attended how many were present on one day at least; null as long as the session is not known to be held
     * @param completed how many have completed the element in it
     * @param asOf when this was last heard of
     */
    record HeardSession(
            UUID id,
            String place,
            List<LocalDate> days,
            @Nullable Integer attended,
            int completed,
            Instant asOf) {

        public HeardSession {
            days = List.copyOf(days);
        }

        /** Whether it has been held. */
        public boolean isHeld() {
            return attended != null || completed > 0;
        }
    }

    /**
     * The use of the method.
     *
     * @param employees how many employees have begun to use it
     * @param firstOn when the first of them began
     * @param asOf when this was last heard of; empty as long as nothing was
     */
    record Use(int employees, Optional<LocalDate> firstOn, Optional<Instant> asOf) {}
}
