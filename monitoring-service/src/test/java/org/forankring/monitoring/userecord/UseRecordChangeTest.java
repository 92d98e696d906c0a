package org.forankring.monitoring.userecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class UseRecordChangeTest {

    private static final UUID EMPLOYEE = UUID.randomUUID();
    private static final UUID UNIT = UUID.randomUUID();

    static Stream<Arguments> changes() {
        UseRecord use = use("P1", UseStatus.COMPLETED);
        UseRecord other = use("P2", UseStatus.COMPLETED);
        UseRecord mistake = use("P1", UseStatus.ENTERED_IN_ERROR);
        UseRecord otherMistake = use("P2", UseStatus.ENTERED_IN_ERROR);
        return Stream.of(
                Arguments.of("a record that was not there", null, use, UseRecordChange.Kind.CREATED, 1),
                Arguments.of("the same again", use, use("P1", UseStatus.COMPLETED), UseRecordChange.Kind.UNCHANGED, 0),
                Arguments.of("another content", use, other, UseRecordChange.Kind.UPDATED, 2),
                Arguments.of("a mistake taken back", use, mistake, UseRecordChange.Kind.WITHDRAWN, 2),
                Arguments.of("a mistake that was never sent", null, mistake, UseRecordChange.Kind.WITHDRAWN, 1),
                Arguments.of("a mistake again", mistake, mistake, UseRecordChange.Kind.UNCHANGED, 0),
                Arguments.of("a mistake, corrected", mistake, otherMistake, UseRecordChange.Kind.UPDATED, 2),
                Arguments.of("no mistake after all", mistake, use, UseRecordChange.Kind.UPDATED, 2));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void a_change_is_of_one_kind_and_affects_what_it_was_and_is(
            String situation, UseRecord before, UseRecord after, UseRecordChange.Kind kind, int affected) {
        UseRecordChange change = new UseRecordChange(before, after);
        assertThat(change.kind()).isEqualTo(kind);
        assertThat(change.affected()).hasSize(affected);
    }

    private static UseRecord use(String code, UseStatus status) {
        return new UseRecord("1", "cti", code, LocalDate.of(2026, 3, 20), EMPLOYEE, UNIT, "client", status);
    }
}
