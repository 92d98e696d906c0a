package org.forankring.programme.plan.section;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What one section of an implementation plan says. A draft may leave anything out; what a section still needs
 * is for {@link SectionCompleteness} to say.
 */
public sealed interface Section
        permits Background,
                Duties,
                InterventionBasics,
                Goals,
                TrainingPlan,
                CommunicationPlan,
                MonitoringPlan,
                RecordingInstruction,
                RecruitmentAndOrganisation,
                StructuralPreconditions,
                AdditionalTexts {

    /** The longest name. */
    int NAME = 200;

    /** The longest text. */
    int TEXT = 4000;

    /** The longest list. */
    int MANY = 100;

    /** Which section it is. */
    SectionName name();

    /** What it lists with ids of their own. */
    default List<? extends Item> items() {
        return List.of();
    }

    /** Whether it says the same as what is stored, where what is listed without an id may be what has got one since. */
    default boolean repeats(Section stored) {
        Set<UUID> named = items().stream().map(Item::id).collect(Collectors.toSet());
        Iterator<UUID> others = stored.items().stream()
                .map(Item::id)
                .filter(id -> !named.contains(id))
                .iterator();
        return items().size() == stored.items().size()
                && identified(others::next).equals(stored);
    }

    /** The same with an id for every listed item that has none yet, so that versions can be compared. */
    default Section identified(Supplier<UUID> ids) {
        return this;
    }

    /** A list left out is an empty one; unlike {@code List.copyOf} it lets the constraints complain of null items. */
    static <T> List<T> given(@Nullable List<T> items) {
        return Collections.unmodifiableList(new ArrayList<>(Objects.requireNonNullElse(items, List.of())));
    }

    /** Something listed in a section. */
    interface Item {

        /** Absent until the section is stored. */
        @Nullable
        UUID id();

        /** The item's id, or a new one when it has none. */
        default UUID idOr(Supplier<UUID> ids) {
            UUID known = id();
            return known == null ? ids.get() : known;
        }
    }
}
