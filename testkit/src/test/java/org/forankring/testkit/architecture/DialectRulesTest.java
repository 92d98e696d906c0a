package org.forankring.testkit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.forankring.training.booking.FaultyDialect;
import org.forankring.training.booking.publishing.TellOfSeats;
import org.forankring.training.booking.rest.SeatRequest;
import org.forankring.training.booking.store.SqlSeats;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DialectRulesTest {

    @ParameterizedTest
    @MethodSource
    void another_dialect_is_refused(Class<?> faulty, ArchRule rule) {
        assertThat(Violations.in(faulty, rule)).isNotEmpty();
        assertThat(Violations.inGoodExamples(rule)).isEmpty();
    }

    static Stream<Arguments> another_dialect_is_refused() {
        return Stream.of(
                Arguments.of(TellOfSeats.class, DialectRules.PUBLISHERS_ANNOUNCE),
                Arguments.of(SqlSeats.class, DialectRules.STORES_ARE_NAMED_AFTER_PANACHE_OR_JDBC),
                Arguments.of(SeatRequest.class, DialectRules.WHAT_IS_SENT_IS_A_BODY_AND_WHAT_IS_ANSWERED_AN_ANSWER),
                Arguments.of(FaultyDialect.Row.class, DialectRules.CONSTANTS_ARE_WRITTEN_BY_THEIR_NAMES),
                Arguments.of(FaultyDialect.HearsByItself.class, DialectRules.TOPICS_ARE_HEARD_IN_ONE_PLACE),
                Arguments.of(FaultyDialect.ReadsPages.class, DialectRules.PAGES_ARE_CUT_AT_THE_EDGE),
                Arguments.of(FaultyDialect.BooksByNumbers.class, DialectRules.TWO_IDS_SIDE_BY_SIDE_ARE_TOLD_APART));
    }
}
