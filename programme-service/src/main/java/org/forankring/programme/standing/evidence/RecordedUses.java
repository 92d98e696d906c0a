package org.forankring.programme.standing.evidence;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All uses of a method by an employee that are recorded now.
 *
 * @param uses by month and unit, in any order; none when all have been withdrawn
 */
public record RecordedUses(Use.Subject subject, List<MonthInUnit> uses) {

    private static final Comparator<MonthInUnit> EARLIEST =
            Comparator.comparing(MonthInUnit::firstOn).thenComparing(MonthInUnit::unit);

    public RecordedUses {
        uses = List.copyOf(uses);
    }

    /** Since when and where the method is used; empty when no use is recorded. */
    public Optional<Use> sinceWhen() {
        return uses.stream().min(EARLIEST).map(first -> new Use(subject, first.unit(), first.firstOn()));
    }

    /** The uses in a unit in a month, of which the first was on that day. */
    public record MonthInUnit(UUID unit, LocalDate firstOn) {}
}
