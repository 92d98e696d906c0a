package org.forankring.programme.anchoring.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Wording;
import org.forankring.programme.anchoring.plan.Arrangements.Arrangement;
import org.forankring.programme.anchoring.plan.Arrangements.Focus;
import org.forankring.programme.anchoring.plan.Arrangements.Measure;
import org.forankring.programme.anchoring.plan.Arrangements.Responsible;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanCompletenessTest {

    private static final Focus FOCUS = new Focus("Contact", "Monthly");
    private static final Responsible HEAD = new Responsible("The head", null, null);
    private static final Arrangement SEEN_TO = new Arrangement("So", "They", "Then");
    private static final Measure MEASURE = new Measure("Renew", "They", LocalDate.of(2028, 1, 1));

    @Test
    void a_plan_that_says_nothing_needs_all_of_it_but_measures() {
        assertThat(PlanCompleteness.missingIn(Arrangements.none()))
                .containsExactly(
                        "/keptInFocus",
                        "/responsible/who",
                        "/newEmployees",
                        "/sparring",
                        "/monitoring",
                        "/planRevision");
    }

    static Stream<Arguments> plans() {
        return Stream.of(
                Arguments.of(plan(List.of(FOCUS), HEAD, SEEN_TO, List.of(MEASURE)), List.of()),
                Arguments.of(plan(List.of(FOCUS), HEAD, SEEN_TO, List.of()), List.of()),
                Arguments.of(
                        plan(List.of(FOCUS, new Focus("Caseload", null)), HEAD, SEEN_TO, List.of()),
                        List.of("/keptInFocus/1/how")),
                Arguments.of(
                        plan(List.of(FOCUS), new Responsible(" ", "All", "Deputy"), SEEN_TO, List.of()),
                        List.of("/responsible/who")),
                Arguments.of(
                        plan(List.of(FOCUS), HEAD, new Arrangement("So", null, "Then"), List.of()),
                        List.of("/sparring/who")),
                Arguments.of(
                        plan(List.of(FOCUS), HEAD, new Arrangement(null, "They", ""), List.of()),
                        List.of("/sparring/how", "/sparring/when")),
                Arguments.of(plan(List.of(FOCUS), HEAD, null, List.of()), List.of("/sparring")),
                Arguments.of(
                        plan(List.of(FOCUS), HEAD, SEEN_TO, List.of(MEASURE, new Measure("Train", null, null))),
                        List.of("/measures/1/who", "/measures/1/byWhen")));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void a_plan_needs_who_how_and_when(Arrangements plan, List<String> missing) {
        assertThat(PlanCompleteness.missingIn(plan)).isEqualTo(missing);
    }

    @Test
    void what_is_missing_is_said_in_words() {
        AnchoringAdoption.Incomplete incomplete = new AnchoringAdoption.Incomplete(
                List.of("/keptInFocus/1/how", "/responsible/who", "/sparring/who", "/measures/0/byWhen"));
        assertThat(incomplete.lacking())
                .extracting(Wording::said)
                .containsExactly(
                        "what is kept in focus, no. 2 (how)",
                        "responsible for the method",
                        "sparring and supervision (by whom)",
                        "what is still to be done, no. 1 (by)");
        assertThat(incomplete.lacking().getFirst().in(Language.SWEDISH)).isEqualTo("vad som hålls i fokus, nr 2 (hur)");
    }

    @Test
    void whatever_is_missing_can_be_said() {
        Arrangement empty = new Arrangement(null, null, null);
        Arrangements plan = new Arrangements(
                List.of(new Focus("Contact", null)),
                null,
                empty,
                empty,
                empty,
                empty,
                List.of(new Measure("Renew", null, null)));
        List<String> missing = PlanCompleteness.missingIn(plan);
        assertThat(missing).hasSize(16);
        assertThat(new AnchoringAdoption.Incomplete(missing).lacking())
                .extracting(Wording::said)
                .doesNotHaveDuplicates();
    }

    private static Arrangements plan(
            List<Focus> focus, Responsible responsible, @Nullable Arrangement sparring, List<Measure> measures) {
        return new Arrangements(focus, responsible, SEEN_TO, sparring, SEEN_TO, SEEN_TO, measures);
    }
}
