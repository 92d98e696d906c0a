package org.forankring.programme.standing.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.standing.gate.ActivitiesDone;
import org.forankring.programme.standing.gate.Finding;
import org.forankring.programme.standing.gate.Gate;
import org.forankring.programme.standing.gate.Source;
import org.forankring.programme.standing.overview.View.Column;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewTest {

    private static final List<String> PHASES = List.of("preparation", "change");
    private static final List<Row> ROWS = List.of(
            row("Sydby", "change", 30, 5, 4, LocalDate.of(2026, 3, 1), 2, gate(true)),
            row("Nordby", "preparation", 90, 0, 1, LocalDate.of(2026, 2, 1), 1, gate(false)),
            row("Vestby", "", 0, 0, 9, null, 0, Optional.empty()));

    @ParameterizedTest(name = "{0}, descending {1}: {2}")
    @CsvSource({
        "MUNICIPALITY,  false, Nordby Sydby Vestby",
        "MUNICIPALITY,  true,  Vestby Sydby Nordby",
        "PHASE,         false, Nordby Sydby Vestby",
        "PHASE,         true,  Sydby Nordby Vestby",
        "DAYS_IN_PHASE, false, Sydby Nordby Vestby",
        "DAYS_IN_PHASE, true,  Nordby Sydby Vestby",
        "DAYS_LATE,     true,  Sydby Nordby Vestby",
        "ACTIVITIES,    false, Nordby Sydby Vestby",
        "ACTIVITIES,    true,  Vestby Sydby Nordby",
        "NEXT_DUE,      false, Nordby Sydby Vestby",
        "NEXT_DUE,      true,  Sydby Nordby Vestby",
        "OVERDUE,       false, Vestby Nordby Sydby",
        "OVERDUE,       true,  Sydby Nordby Vestby",
        "READINESS,     false, Nordby Sydby Vestby",
        "READINESS,     true,  Sydby Nordby Vestby",
    })
    void rows_are_sorted_and_those_without_a_value_come_last(Column column, boolean descending, String order) {
        assertThat(names(all(column, descending))).isEqualTo(order);
    }

    @Test
    void municipalities_are_in_the_order_of_the_alphabet_of_the_reader() {
        List<Row> rows = List.of(
                row("Zealand", "", 0, 0, 9, null, 0, Optional.empty()),
                row("\u00C5by", "", 0, 0, 9, null, 0, Optional.empty()),
                row("bro", "", 0, 0, 9, null, 0, Optional.empty()));
        assertThat(all(Column.MUNICIPALITY, false).of(rows))
                .extracting(Row::municipalityName)
                .containsExactly("\u00C5by", "bro", "Zealand");
    }

    @Test
    void rows_with_the_same_value_are_sorted_by_municipality() {
        List<Row> same = List.of(
                row("B", "change", 1, 0, 1, null, 0, Optional.empty()),
                row("A", "change", 1, 0, 1, null, 0, Optional.empty()));
        assertThat(all(Column.PHASE, true).of(same))
                .extracting(Row::municipalityName)
                .containsExactly("A", "B");
    }

    @Test
    void rows_are_narrowed_by_state_phase_gate_and_what_is_overdue() {
        assertThat(names(view(Optional.of(ImplementationState.CLOSED), "", null, false)))
                .isEqualTo("Vestby");
        assertThat(names(view(Optional.empty(), "change", null, false))).isEqualTo("Sydby");
        assertThat(names(view(Optional.empty(), "", Gate.State.OPEN, false))).isEqualTo("Sydby");
        assertThat(names(view(Optional.empty(), "", Gate.State.BLOCKED, false))).isEqualTo("Nordby");
        assertThat(names(view(Optional.empty(), "", null, true))).isEqualTo("Nordby Sydby");
        assertThat(names(view(Optional.empty(), "preparation", null, true))).isEqualTo("Nordby");
    }

    private static View all(Column column, boolean descending) {
        return new View(Optional.empty(), Optional.empty(), Optional.empty(), false, column, descending);
    }

    private static View view(
            Optional<ImplementationState> state, String phase, Gate.@Nullable State gate, boolean overdue) {
        return new View(
                state,
                Optional.of(phase).filter(code -> !code.isEmpty()),
                Optional.ofNullable(gate),
                overdue,
                Column.MUNICIPALITY,
                false);
    }

    private static String names(View view) {
        return String.join(
                " ", view.of(ROWS).stream().map(Row::municipalityName).toList());
    }

    private static Row row(
            String name,
            String phase,
            long days,
            long late,
            int held,
            @Nullable LocalDate next,
            int overdue,
            Optional<Gate> gate) {
        return new Row(
                UUID.randomUUID(),
                UUID.randomUUID(),
                name,
                LocalDate.of(2026, 2, 15),
                phase.isEmpty() ? ImplementationState.CLOSED : ImplementationState.UNDER_WAY,
                Optional.of(phase)
                        .filter(code -> !code.isEmpty())
                        .map(code -> new Row.InPhase(code, Texts.of(code), PHASES.indexOf(code))),
                days == 0 ? OptionalLong.empty() : OptionalLong.of(days),
                late == 0 ? OptionalLong.empty() : OptionalLong.of(late),
                OptionalLong.empty(),
                new ActivitiesDone(held, 10),
                Optional.ofNullable(next).map(day -> new DueItem(Wording.literal("Workshop"), "meetings/1", day)),
                overdue,
                List.of(),
                gate,
                Optional.empty());
    }

    private static Optional<Gate> gate(boolean open) {
        Requirement requirement = new Requirement(Requirement.Kind.PLAN_ADOPTED, null, null, null, null);
        return Optional.of(new Gate(
                "p",
                List.of(new Finding(
                        requirement,
                        Wording.of("gate-title.plan-adopted"),
                        open,
                        1,
                        open ? 1 : 0,
                        null,
                        List.of(),
                        Source.PLAN,
                        List.of(),
                        List.of()))));
    }
}
