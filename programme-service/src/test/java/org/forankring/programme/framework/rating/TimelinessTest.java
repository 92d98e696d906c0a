package org.forankring.programme.framework.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.forankring.platform.language.Texts;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.Example;
import org.forankring.programme.framework.determinant.Judgement;
import org.forankring.programme.framework.rating.Rating.Occasion;
import org.forankring.programme.implementation.lifecycle.Act;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.PhaseCalendar;
import org.forankring.programme.method.definition.Definitions;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.round.Round;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelinessTest {

    private static final LocalDate COMMITTED = Example.COMMITTED_ON;
    private static final LocalDate TODAY = COMMITTED.plusDays(30);

    @ParameterizedTest(name = "{0} phases, {1} of them entered: {2}, at a meeting: {3}")
    @CsvSource({
        "3, 1, BASELINE, false, true",
        "3, 3, BASELINE, false, true",
        "3, 1, STATUS_MEETING, false, false",
        "3, 1, STATUS_MEETING, true, true",
        "3, 2, STATUS_MEETING, false, true",
        "3, 3, STATUS_MEETING, false, true",
        "3, 1, ANCHORING, false, false",
        "3, 2, ANCHORING, true, false",
        "3, 3, ANCHORING, false, true",
        "1, 1, STATUS_MEETING, false, true",
        "1, 1, ANCHORING, false, true"
    })
    void an_occasion_has_its_phase(int phases, int entered, Occasion occasion, boolean meeting, boolean timely) {
        Assessment assessment = assessment(occasion, meeting ? new UUID(0, 1) : null, TODAY);
        assertThat(Timeliness.faultsOf(assessment, implementation(phases, entered), TODAY))
                .extracting(Fault::pointer, Fault::code)
                .isEqualTo(timely ? List.of() : List.of(tuple("/occasion", "before-phase")));
    }

    @ParameterizedTest
    @CsvSource({"-1, before-commitment", "0, ", "30, ", "31, in-the-future"})
    void a_rating_holds_for_a_day_between_the_commitment_and_today(int days, @Nullable String fault) {
        Assessment assessment = assessment(Occasion.BASELINE, null, COMMITTED.plusDays(days));
        assertThat(Timeliness.faultsOf(assessment, implementation(3, 1), TODAY))
                .extracting(Fault::code)
                .isEqualTo(fault == null ? List.of() : List.of(fault));
    }

    @Test
    void all_that_is_wrong_is_said() {
        assertThat(Timeliness.faultsOf(
                        assessment(Occasion.ANCHORING, null, COMMITTED.minusDays(1)), implementation(2, 1), TODAY))
                .extracting(Fault::pointer)
                .containsExactly("/occasion", "/ratedOn");
    }

    private static Assessment assessment(Occasion occasion, @Nullable UUID meeting, LocalDate on) {
        return new Assessment(
                occasion,
                meeting,
                new Judgement(Judgement.Nature.BARRIER, 3, Judgement.Condition.IN_GOOD_ORDER),
                null,
                on,
                null,
                "lead");
    }

    private static Implementation implementation(int phases, int entered) {
        Phase phase = Example.method().phases().getFirst();
        MethodDefinition definition = Definitions.of(IntStream.range(0, phases)
                .mapToObj(i -> new Phase("p" + i, Texts.of("P"), 3, true, null, phase.activities(), List.of()))
                .toList());
        Implementation implementation = new Implementation(
                new UUID(0, 1),
                new UUID(0, 2),
                new Round(new UUID(0, 3), "Round", new MethodVersion(definition, 1, Instant.EPOCH), COMMITTED),
                COMMITTED,
                PhaseCalendar.from(COMMITTED, definition));
        for (int i = 0; i < entered; i++) {
            implementation.enterNextPhase(new Act(Instant.EPOCH, COMMITTED, "lead", null));
        }
        return implementation;
    }
}
