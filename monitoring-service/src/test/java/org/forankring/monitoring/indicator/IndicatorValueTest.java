package org.forankring.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.platform.language.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class IndicatorValueTest {

    static Stream<Arguments> evaluations() {
        return Stream.of(
                Arguments.of("a plain count", "clients", null, 1, rollup(9, 7, 4, 6, 3), 7L, null, "7", null),
                Arguments.of("a count with a factor", "records", null, 10, rollup(9, 7, 4, 6, 3), 9L, null, "90", null),
                Arguments.of(
                        "a quotient",
                        "trained-employees-who-use",
                        "trained-employees",
                        100,
                        rollup(9, 7, 4, 6, 4),
                        4L,
                        6L,
                        "66.67",
                        null),
                Arguments.of(
                        "nobody of those trained uses it",
                        "trained-employees-who-use",
                        "trained-employees",
                        100,
                        rollup(9, 7, 4, 6, 0),
                        0L,
                        6L,
                        "0.00",
                        null),
                Arguments.of(
                        "nobody is trained",
                        "trained-employees-who-use",
                        "trained-employees",
                        100,
                        rollup(9, 7, 4, 0, 0),
                        0L,
                        0L,
                        null,
                        NoValue.DENOMINATOR_ZERO),
                Arguments.of(
                        "no records is not no use",
                        "trained-employees-who-use",
                        "trained-employees",
                        100,
                        rollup(0, 0, 0, 6, 0),
                        null,
                        6L,
                        null,
                        NoValue.NO_RECORDS),
                Arguments.of(
                        "use in another unit counts",
                        "trained-employees-who-use",
                        "trained-employees",
                        100,
                        rollup(0, 0, 0, 6, 3),
                        3L,
                        6L,
                        "50.00",
                        null),
                Arguments.of(
                        "no records is not zero clients",
                        "clients",
                        null,
                        1,
                        rollup(0, 0, 0, 6, 0),
                        null,
                        null,
                        null,
                        NoValue.NO_RECORDS),
                Arguments.of("people per user", "clients", "users", 1, rollup(9, 7, 3, 0, 0), 7L, 3L, "2.33", null),
                Arguments.of(
                        "never counted", "clients", null, 1, Optional.empty(), null, null, null, NoValue.NO_RECORDS),
                Arguments.of(
                        "an unknown numerator",
                        "smiles",
                        null,
                        1,
                        rollup(9, 7, 4, 6, 3),
                        null,
                        null,
                        null,
                        NoValue.UNKNOWN_MEASURE),
                Arguments.of(
                        "an unknown denominator",
                        "clients",
                        "smiles",
                        1,
                        rollup(9, 7, 4, 6, 3),
                        null,
                        null,
                        null,
                        NoValue.UNKNOWN_MEASURE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("evaluations")
    void an_indicator_has_a_value_or_a_reason_why_it_has_none(
            String situation,
            String numerator,
            String denominator,
            int factor,
            Optional<Rollup> rollup,
            Long counted,
            Long relatedTo,
            String value,
            NoValue because) {
        IndicatorValue evaluated = IndicatorValue.of(
                new IndicatorDefinition(
                        "code",
                        Texts.of("name"),
                        numerator,
                        denominator,
                        factor,
                        Texts.of("unit"),
                        "higher-is-better",
                        "reach"),
                rollup);
        assertThat(evaluated.numerator()).isEqualTo(counted);
        assertThat(evaluated.denominator()).isEqualTo(relatedTo);
        assertThat(evaluated.value()).isEqualTo(value == null ? null : new BigDecimal(value));
        assertThat(evaluated.noValueBecause()).isEqualTo(because);
    }

    private static Optional<Rollup> rollup(long records, long clients, long users, long trained, long trainedUsers) {
        return Optional.of(new Rollup(records, clients, users, trained, trainedUsers, Instant.EPOCH));
    }
}
