package org.forankring.programme.standing.overview;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.RequestLanguage;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.standing.gate.Gate;

/**
 * Which rows are to be seen and in which order.
 *
 * @param phase only those in the phase of this code
 * @param gate only those whose gate stands so
 * @param overdueOnly only those with something overdue
 * @param descending the other way round; rows without a value come last either way
 */
public record View(
        Optional<ImplementationState> state,
        Optional<String> phase,
        Optional<Gate.State> gate,
        boolean overdueOnly,
        Column sortedBy,
        boolean descending) {

    /** The rows as they are to be seen. */
    public List<Row> of(List<Row> rows) {
        return rows.stream().filter(this::shows).sorted(order()).toList();
    }

    private boolean shows(Row row) {
        return state.map(row.state()::equals).orElse(true)
                && phase.map(wanted -> row.phase().map(Row.InPhase::code).equals(Optional.of(wanted)))
                        .orElse(true)
                && gate.map(wanted -> row.gate().map(Gate::state).equals(Optional.of(wanted)))
                        .orElse(true)
                && (!overdueOnly || row.overdue() > 0);
    }

    private Comparator<Row> order() {
        Comparator<Row> byName = Comparator.comparing(
                        Row::municipalityName, RequestLanguage.current().alphabetically())
                .thenComparing(Row::municipality);
        return switch (sortedBy) {
            case MUNICIPALITY -> descending ? byName.reversed() : byName;
            case PHASE -> by(row -> row.phase().map(Row.InPhase::position), byName);
            case DAYS_IN_PHASE -> by(row -> boxed(row.daysInPhase()), byName);
            case DAYS_LATE -> by(row -> boxed(row.daysLate()), byName);
            case ACTIVITIES -> by(row -> Optional.of(row.activities().done()), byName);
            case NEXT_DUE -> by(row -> row.next().<LocalDate>map(DueItem::on), byName);
            case OVERDUE -> by(row -> Optional.of(row.overdue()), byName);
            case READINESS -> by(row -> row.gate().map(Gate::readiness), byName);
        };
    }

    private <T extends Comparable<? super T>> Comparator<Row> by(
            Function<Row, Optional<T>> value, Comparator<Row> then) {
        Comparator<T> values = descending ? Comparator.<T>naturalOrder().reversed() : Comparator.naturalOrder();
        return Comparator.<Row, Boolean>comparing(row -> value.apply(row).isEmpty())
                .thenComparing((one, other) -> value.apply(one)
                        .flatMap(left -> value.apply(other).map(right -> values.compare(left, right)))
                        .orElse(0))
                .thenComparing(then);
    }

    private static Optional<Long> boxed(OptionalLong number) {
        return number.isPresent() ? Optional.of(number.getAsLong()) : Optional.empty();
    }

    /** What rows can be sorted by. */
    public enum Column implements Coded {
        MUNICIPALITY,
        PHASE,
        DAYS_IN_PHASE,
        DAYS_LATE,
        ACTIVITIES,
        NEXT_DUE,
        OVERDUE,
        READINESS
    }
}
