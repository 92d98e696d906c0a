package org.forankring.training.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.forankring.training.curriculum.TrainingRule;
import org.forankring.training.curriculum.TrainingRule.CompletedElement;
import org.forankring.training.curriculum.TrainingRule.CompulsoryBeforeUse;
import org.forankring.training.curriculum.TrainingRule.DueAfter;
import org.forankring.training.curriculum.TrainingRule.MaximumPerMunicipality;
import org.forankring.training.curriculum.TrainingRule.PracticeMonths;
import org.forankring.training.curriculum.TrainingRule.Unrecognised;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class EligibilityPolicyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 8, 15);
    private static final Instant TOLD = Instant.parse("2026-08-14T10:00:00Z");
    private static final Facts NOTHING = new Facts(Map.of(), Optional.empty(), ZoneOffset.UTC, 0);

    /** The rules of CTI for its train-the-trainer course. */
    private static final List<TrainingRule> TRAIN_THE_TRAINER = List.of(
            new CompletedElement("train-the-trainer", "employee-course"),
            new PracticeMonths("train-the-trainer", 6),
            new MaximumPerMunicipality("train-the-trainer", 2));

    @ParameterizedTest(name = "completed {0}, asked for 2026-08-15: {1}, from {2}")
    @CsvSource(
            nullValues = "never",
            value = {
                "never,      FAIL, never",
                "2026-08-16, FAIL, 2026-08-16",
                "2026-08-15, PASS, never",
                "2025-01-01, PASS, never",
            })
    void another_element_has_to_be_completed_by_the_day(
            @Nullable LocalDate completedOn, Outcome outcome, @Nullable LocalDate from) {
        Facts facts = completedOn == null
                ? NOTHING
                : new Facts(Map.of("course", completedOn), Optional.empty(), ZoneOffset.UTC, 0);

        Reason reason = only(new CompletedElement("ttt", "course"), facts, TODAY);

        assertThat(reason.outcome()).isEqualTo(outcome);
        assertThat(reason.eligibleFrom()).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void the_element_that_comes_first_is_told_by_its_code_and_said_by_its_name() {
        Texts course = Texts.of("Course", Map.of("fi", "Kurssi"));
        Reason reason = EligibilityPolicy.decide(
                        List.of(new CompletedElement("ttt", "course")), code -> course, NOTHING, TODAY)
                .reasons()
                .getFirst();

        assertThat(reason.explanation().in(Language.FINNISH)).endsWith(": Kurssi (course).");
        assertThat(reason.evidence().in(Language.SWEDISH)).endsWith(": Course (course).");
        assertThat(reason.explanation().told()).isEqualTo(Map.of("element", "course", "name", course));
    }

    @ParameterizedTest(name = "{1} months needed on {0}, recorded {2}: {3}, from {4}")
    @CsvSource(
            nullValues = "-",
            value = {
                // enough, exactly enough, one too few with the current month open and recorded
                "2026-08-15, 3, 2026-05 2026-06 2026-07 2026-08, PASS, -",
                "2026-08-15, 3, 2026-06 2026-07 2026-08,         PASS, -",
                "2026-08-15, 3, 2026-06 2026-07,                 FAIL, 2026-08-15",
                "2026-08-15, 3, 2026-07 2026-08,                 FAIL, 2026-09-01",
                // several are missing: the current month counts when nothing is recorded in it yet
                "2026-08-15, 6, 2026-06 2026-07,                 FAIL, 2026-11-01",
                "2026-08-15, 6, 2026-07 2026-08,                 FAIL, 2026-12-01",
                "2026-08-31, 6, '',                              FAIL, 2027-01-01",
                // months need not follow each other
                "2026-08-15, 3, 2025-02 2025-09 2026-08,         PASS, -",
                // on the first and last day of a month
                "2026-08-01, 1, 2026-08,                         PASS, -",
                "2026-08-31, 1, 2026-09,                         FAIL, 2026-08-31",
                // what was recorded later does not count for an earlier day
                "2026-06-10, 3, 2026-05 2026-06 2026-07,         FAIL, 2026-07-01",
                // over the end of the year
                "2026-12-05, 2, 2026-12,                         FAIL, 2027-01-01",
            })
    void practice_has_to_be_recorded_in_enough_months(
            LocalDate asOf, int needed, String months, Outcome outcome, @Nullable LocalDate from) {
        Reason reason = only(new PracticeMonths("ttt", needed), practised(months), asOf);

        assertThat(reason.outcome()).isEqualTo(outcome);
        assertThat(reason.eligibleFrom()).isEqualTo(Optional.ofNullable(from));
    }

    @Test
    void practice_of_which_nothing_has_been_told_is_unknown_and_not_zero() {
        Reason reason = only(new PracticeMonths("ttt", 6), NOTHING, TODAY);

        assertThat(reason.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(reason.eligibleFrom()).isEmpty();
    }

    @Test
    void the_evidence_names_the_months_that_count_and_when_they_were_told() {
        Reason reason = only(new PracticeMonths("ttt", 3), practised("2026-06 2026-07 2026-09"), TODAY);

        assertThat(reason.evidence().said())
                .contains("June 2026 and July 2026", Language.ENGLISH.day(LocalDate.ofInstant(TOLD, ZoneOffset.UTC)))
                .doesNotContain("September");
        assertThat(reason.explanation().said()).contains("at least 3 months", "1 month more");
    }

    @ParameterizedTest(name = "{0} colleagues of at most {1}: {2}")
    @CsvSource({"0, 2, PASS", "1, 2, PASS", "2, 2, FAIL", "3, 2, FAIL", "0, 1, PASS", "1, 1, FAIL"})
    void no_more_than_so_many_of_a_municipality_take_an_element(int colleagues, int maximum, Outcome outcome) {
        Facts facts = new Facts(Map.of(), Optional.empty(), ZoneOffset.UTC, colleagues);

        Reason reason = only(new MaximumPerMunicipality("ttt", maximum), facts, TODAY);

        assertThat(reason.outcome()).isEqualTo(outcome);
        assertThat(reason.eligibleFrom()).isEmpty();
    }

    @Test
    void a_rule_that_cannot_be_judged_is_unknown_and_never_passed_over() {
        Decision decision =
                EligibilityPolicy.decide(List.of(new Unrecognised("ttt", "caseload-below")), Texts::of, NOTHING, TODAY);

        assertThat(decision.eligible()).isEqualTo(Verdict.UNKNOWN);
        assertThat(decision.reasons()).singleElement().satisfies(reason -> {
            assertThat(reason.rule()).isEqualTo("caseload-below");
            assertThat(reason.outcome()).isEqualTo(Outcome.UNKNOWN);
            assertThat(reason.explanation().said()).isNotBlank();
            assertThat(reason.evidence().said()).contains("caseload-below");
        });
    }

    @Test
    void rules_about_use_and_due_dates_are_no_conditions_of_taking_an_element() {
        Decision decision = EligibilityPolicy.decide(
                List.of(new CompulsoryBeforeUse("lab"), new DueAfter("lab", "course", 6)), Texts::of, NOTHING, TODAY);

        assertThat(decision).isEqualTo(new Decision(Verdict.YES, Optional.empty(), List.of()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("trainTheTrainer")
    void the_decision_on_the_train_the_trainer_course_is_explained(
            String situation, Facts facts, Verdict verdict, String outcomes, @Nullable LocalDate from) {
        Decision decision = EligibilityPolicy.decide(TRAIN_THE_TRAINER, Texts::of, facts, TODAY);

        assertThat(decision.eligible()).isEqualTo(verdict);
        assertThat(decision.reasons().stream()
                        .map(reason -> reason.outcome().name())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(outcomes);
        assertThat(decision.reasons())
                .extracting(Reason::rule)
                .containsExactly("completed-element", "practice-months", "maximum-per-municipality");
        assertThat(decision.reasons()).allSatisfy(reason -> {
            assertThat(reason.explanation().said()).isNotBlank();
            assertThat(reason.evidence().said()).isNotBlank();
        });
        assertThat(decision.eligibleFrom()).isEqualTo(Optional.ofNullable(from));
    }

    static Stream<Arguments> trainTheTrainer() {
        Map<String, LocalDate> trained = Map.of("employee-course", LocalDate.of(2026, 1, 20));
        Map<String, LocalDate> trainedNextMonth = Map.of("employee-course", LocalDate.of(2026, 12, 24));
        Optional<RecordedPractice> sixMonths = practice("2026-02 2026-03 2026-04 2026-05 2026-06 2026-07");
        Optional<RecordedPractice> fourMonths = practice("2026-04 2026-05 2026-06 2026-07");
        return Stream.of(
                arguments(
                        "trained and practised",
                        new Facts(trained, sixMonths, ZoneOffset.UTC, 1),
                        Verdict.YES,
                        "PASS PASS PASS",
                        null),
                arguments(
                        "two months of practice are missing",
                        new Facts(trained, fourMonths, ZoneOffset.UTC, 0),
                        Verdict.NO,
                        "PASS FAIL PASS",
                        LocalDate.of(2026, 9, 1)),
                arguments(
                        "both dates are known: the later one",
                        new Facts(trainedNextMonth, fourMonths, ZoneOffset.UTC, 0),
                        Verdict.NO,
                        "FAIL FAIL PASS",
                        LocalDate.of(2026, 12, 24)),
                arguments(
                        "not trained: no date",
                        new Facts(Map.of(), fourMonths, ZoneOffset.UTC, 0),
                        Verdict.NO,
                        "FAIL FAIL PASS",
                        null),
                arguments(
                        "two colleagues have the places: no date",
                        new Facts(trained, fourMonths, ZoneOffset.UTC, 2),
                        Verdict.NO,
                        "PASS FAIL FAIL",
                        null),
                arguments(
                        "practice has not been told",
                        new Facts(trained, Optional.empty(), ZoneOffset.UTC, 0),
                        Verdict.UNKNOWN,
                        "PASS UNKNOWN PASS",
                        null),
                arguments(
                        "a rule fails with a date while another is unknown: no, and no promise",
                        new Facts(trainedNextMonth, Optional.empty(), ZoneOffset.UTC, 0),
                        Verdict.NO,
                        "FAIL UNKNOWN PASS",
                        null));
    }

    private static Reason only(TrainingRule rule, Facts facts, LocalDate asOf) {
        List<Reason> reasons =
                EligibilityPolicy.decide(List.of(rule), Texts::of, facts, asOf).reasons();
        assertThat(reasons).singleElement().extracting(Reason::rule).isEqualTo(rule.kind());
        return reasons.getFirst();
    }

    private static Facts practised(String months) {
        return new Facts(Map.of(), practice(months), ZoneOffset.UTC, 0);
    }

    private static Optional<RecordedPractice> practice(String months) {
        return Optional.of(new RecordedPractice(
                Arrays.stream(months.split(" ", -1))
                        .filter(month -> !month.isEmpty())
                        .map(YearMonth::parse)
                        .collect(Collectors.toCollection(TreeSet::new)),
                TOLD));
    }
}
