package org.forankring.programme.plan.element;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.forankring.programme.plan.tool.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which elements of an implementation are asked for, and in which order.
 *
 * @param open only open or only closed ones
 * @param overdueOn only those that are overdue on this day
 * @param byDueDay whether they are sorted by the day they are due, those without one last; otherwise as added
 * @param after the place in that order from after which they are wanted
 */
public record Selection(
        Optional<Kind> kind,
        Optional<Boolean> open,
        Optional<LocalDate> overdueOn,
        boolean byDueDay,
        @Nullable Place after) {

    /** Where elements without a due day stand. */
    public static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    /**
     * A place in the order.
     *
     * @param due the day, or {@link #NEVER}; counts only when sorted by it
     */
    public record Place(LocalDate due, UUID id) {

        /** The place of an element. */
        public static Place of(Element element) {
            return new Place(element.dueOn().orElse(NEVER), element.id());
        }
    }
}
