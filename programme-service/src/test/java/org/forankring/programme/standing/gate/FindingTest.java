package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.method.definition.Requirement.Kind.ACTIVITY_HELD;
import static org.forankring.programme.method.definition.Requirement.Kind.BARRIERS_ADDRESSED;
import static org.forankring.programme.method.definition.Requirement.Kind.EMPLOYEES_TRAINED;
import static org.forankring.programme.method.definition.Requirement.Kind.FRAMEWORK_CONSIDERED;
import static org.forankring.programme.method.definition.Requirement.Kind.MEETINGS_HELD;
import static org.forankring.programme.method.definition.Requirement.Kind.PLAN_ADOPTED;
import static org.forankring.programme.method.definition.Requirement.Kind.SUPPORT_OVER;
import static org.forankring.programme.method.definition.Requirement.Kind.SUSTAINABILITY_CHECKED;
import static org.forankring.programme.standing.gate.Examined.EARLIER;
import static org.forankring.programme.standing.gate.Examined.LATER;
import static org.forankring.programme.standing.gate.Examined.TODAY;
import static org.forankring.programme.standing.gate.Examined.examine;
import static org.forankring.programme.standing.gate.Examined.known;
import static org.forankring.programme.standing.gate.Examined.levels;
import static org.forankring.programme.standing.gate.Examined.requirement;
import static org.forankring.programme.standing.gate.Examined.supportUntil;
import static org.forankring.programme.standing.gate.Examined.trained;

import java.util.List;
import java.util.stream.IntStream;
import org.forankring.platform.language.Language;
import org.forankring.platform.language.Texts;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Requirement;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a requirement comes to: how much there is of how much, what shows it, and what is lacking in words. */
class FindingTest {

    @Test
    void what_is_lacking_is_said_in_words() {
        assertThat(lacking(requirement(FRAMEWORK_CONSIDERED, null, null), levels("outer")))
                .containsExactly("No item of the level inner has been rated at the baseline.");
        assertThat(lacking(requirement(SUPPORT_OVER, null, null), supportUntil(TODAY.plusDays(9))))
                .containsExactly("The support period is to end on 10 June 2026, in 9 days.");
        assertThat(lacking(
                        requirement(BARRIERS_ADDRESSED, null, null),
                        known(BARRIERS_ADDRESSED, null, Proof.lacking(List.of(words("Economy"))))))
                .containsExactly("Economy");
        assertThat(lacking(
                        requirement(EMPLOYEES_TRAINED, "course", 3),
                        known(EMPLOYEES_TRAINED, "course", Proof.on(List.of(LATER)))))
                .containsExactly("1 of 3.");
        assertThat(lacking(requirement(PLAN_ADOPTED, null, null), GateFacts.NONE))
                .isEmpty();
        assertThat(lacking(requirement(BARRIERS_ADDRESSED, null, null), GateFacts.NONE))
                .isEmpty();
    }

    @Test
    void what_is_known_of_something_missing_is_said_beside_how_much_there_is() {
        Proof one = Proof.on(List.of(LATER)).lackingAlso(List.of(words("Status meeting planned for tomorrow.")));
        assertThat(lacking(requirement(MEETINGS_HELD, "status", 2), known(MEETINGS_HELD, "status", one)))
                .containsExactly("1 of 2.", "Status meeting planned for tomorrow.");
        assertThat(lacking(requirement(MEETINGS_HELD, "status", 1), known(MEETINGS_HELD, "status", one)))
                .isEmpty();
        assertThat(lacking(requirement(MEETINGS_HELD, "status", 1), GateFacts.NONE))
                .isEmpty();
        Proof late = Proof.lacking(List.of(words("Start-up planned for 1 May 2026, 31 days late.")));
        assertThat(lacking(requirement(ACTIVITY_HELD, "start", null), known(ACTIVITY_HELD, "start", late)))
                .containsExactly("Start-up planned for 1 May 2026, 31 days late.");
        assertThat(lacking(requirement(ACTIVITY_HELD, "start", null), GateFacts.NONE))
                .containsExactly("No meeting is planned for it.");
        assertThat(lacking(requirement(SUSTAINABILITY_CHECKED, null, null), GateFacts.NONE))
                .containsExactly("The check has not been begun.");
        assertThat(lacking(
                        requirement(SUSTAINABILITY_CHECKED, null, null),
                        known(SUSTAINABILITY_CHECKED, null, Proof.lacking(List.of(words("x"))))))
                .containsExactly("x");
    }

    @Test
    void a_level_that_was_rated_and_is_not_in_the_plan_in_force_says_so() {
        GateFacts facts =
                levels("outer").with(FRAMEWORK_CONSIDERED, "inner", InForce.level("inner", Texts.of("Inner"), null));
        assertThat(lacking(requirement(FRAMEWORK_CONSIDERED, null, null), facts))
                .containsExactly("What has been rated on the level Inner is not in the plan in force yet;"
                        + " adopt the next version.");
    }

    @Test
    void what_is_lacking_is_said_in_every_language() {
        Finding finding = examine(requirement(EMPLOYEES_TRAINED, "course", 2), GateFacts.NONE);
        assertThat(finding.title().in(Language.DANISH)).isEqualTo("Medarbejdere uddannet: Three-day course");
        assertThat(finding.title().in(Language.FINNISH)).isEqualTo("Työntekijöitä koulutettu: Three-day course");
        assertThat(finding.title().in(Language.SWEDISH)).isEqualTo("Utbildade medarbetare: Three-day course");
        Finding support = examine(requirement(SUPPORT_OVER, null, null), supportUntil(TODAY.plusDays(1)));
        assertThat(support.lacking().getFirst().in(Language.DANISH))
                .isEqualTo("Støtteperioden slutter den 2. juni 2026, om 1 dag.");
        assertThat(support.lacking().getFirst().in(Language.FINNISH))
                .isEqualTo("Tukijakso päättyy 2.6.2026, 1 päivän kuluttua.");
    }

    @ParameterizedTest(name = "{0} and {1} % of {2} employees are {3}")
    @CsvSource({
        "1, 50, 12, 6",
        "1, 50, 13, 7",
        "1, 100, 13, 13",
        "7, 50, 12, 7",
        "1, , 12, 1",
        "2, 50, 0, 2",
        "1, 1, 3, 1"
    })
    void a_share_of_the_employees_expected_is_asked_for(
            int number, @Nullable Integer percent, int expected, int required) {
        Requirement asked = new Requirement(EMPLOYEES_TRAINED, "course", number, percent, null);
        GateFacts facts = GateFacts.NONE.expecting(expected);
        Finding finding = examine(asked, facts.with(EMPLOYEES_TRAINED, "course", trained(required - 1)));
        assertThat(finding.required()).isEqualTo(required);
        assertThat(finding.met()).isFalse();
        assertThat(examine(asked, facts.with(EMPLOYEES_TRAINED, "course", trained(required)))
                        .met())
                .isTrue();
    }

    @Test
    void a_share_that_is_not_reached_says_of_whom() {
        GateFacts facts = known(EMPLOYEES_TRAINED, "course", trained(1)).expecting(12);
        assertThat(lacking(new Requirement(EMPLOYEES_TRAINED, "course", 1, 50, null), facts))
                .containsExactly("1 of 6, at least 50 per cent of the 12 employees that the application expects.");
        assertThat(lacking(new Requirement(EMPLOYEES_TRAINED, "course", 7, 50, null), facts))
                .containsExactly("1 of 7.");
    }

    @Test
    void evidence_is_shown_the_newest_first_and_bounded_also_while_something_is_missing() {
        List<Evidence> meetings = IntStream.rangeClosed(1, 12)
                .mapToObj(day -> new Evidence(Evidence.Kind.MEETING, "meetings/" + day, EARLIER.withDayOfMonth(day)))
                .toList();
        Proof held = Proof.on(meetings.stream().map(Evidence::on).toList()).shownBy(meetings);
        Finding finding = examine(requirement(MEETINGS_HELD, "status", 13), known(MEETINGS_HELD, "status", held));
        assertThat(finding.met()).isFalse();
        assertThat(finding.evidence()).hasSize(10).first().isEqualTo(meetings.getLast());
        assertThat(finding.evidence()).last().isEqualTo(meetings.get(2));
        assertThat(examine(requirement(MEETINGS_HELD, "status", 1), GateFacts.NONE)
                        .evidence())
                .isEmpty();
    }

    @Test
    void the_framework_is_shown_by_what_shows_its_levels() {
        Evidence version = new Evidence(Evidence.Kind.PLAN_VERSION, "plan/versions/1", EARLIER);
        Proof level = Proof.on(List.of(EARLIER)).shownBy(List.of(version));
        GateFacts facts = known(FRAMEWORK_CONSIDERED, "inner", level).with(FRAMEWORK_CONSIDERED, "outer", level);
        assertThat(examine(requirement(FRAMEWORK_CONSIDERED, null, null), facts).evidence())
                .containsExactly(version);
    }

    private static List<String> lacking(Requirement requirement, GateFacts facts) {
        return examine(requirement, facts).lacking().stream().map(Wording::said).toList();
    }

    private static Wording words(String text) {
        return Wording.literal(text);
    }
}
