package org.forankring.programme.framework.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.framework.determinant.Items;
import org.forankring.programme.framework.strategy.Measure.Group;
import org.jspecify.annotations.Nullable;

/** Strategies that exist in memory only. */
public final class Chosen {

    private Chosen() {}

    /** A strategy, planned on a day, that resolves the barriers. */
    public static Strategy resolving(@Nullable String catalogueCode, LocalDate planned, UUID... barriers) {
        return new Strategy(
                Items.IMPLEMENTATION,
                UUID.randomUUID(),
                new Specification(measure(catalogueCode, planned), List.of(barriers), List.of()),
                planned);
    }

    static Measure measure(@Nullable String catalogueCode, LocalDate startsOn) {
        return new Measure(
                catalogueCode,
                "Protect time",
                Group.ORGANISATION_OF_WORK,
                "Supervisor",
                "Keep time free",
                "Employees",
                startsOn,
                null,
                "Half a day a week",
                "There is time",
                null,
                null);
    }
}
