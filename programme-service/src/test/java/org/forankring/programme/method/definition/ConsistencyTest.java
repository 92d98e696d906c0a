package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Texts;
import org.forankring.programme.method.definition.TrainingRule.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConsistencyTest {

    static Stream<Arguments> rules() {
        return Stream.of(
                Arguments.of(rule(Kind.COMPULSORY_BEFORE_USE, "course", null, null), ""),
                Arguments.of(rule(Kind.COMPULSORY_BEFORE_USE, "course", "lab", null), "/other not-applicable"),
                Arguments.of(rule(Kind.COMPULSORY_BEFORE_USE, "course", null, 1), "/number not-applicable"),
                Arguments.of(rule(Kind.COMPLETED_ELEMENT, "lab", "course", null), ""),
                Arguments.of(rule(Kind.COMPLETED_ELEMENT, "lab", null, null), "/other required"),
                Arguments.of(rule(Kind.COMPLETED_ELEMENT, "lab", "lab", null), "/other same-element"),
                Arguments.of(rule(Kind.COMPLETED_ELEMENT, "lab", "party", null), "/other unknown-element"),
                Arguments.of(rule(Kind.PRACTICE_MONTHS, "lab", null, 6), ""),
                Arguments.of(rule(Kind.PRACTICE_MONTHS, "lab", null, null), "/number required"),
                Arguments.of(rule(Kind.MAXIMUM_PER_MUNICIPALITY, "lab", null, 2), ""),
                Arguments.of(rule(Kind.MAXIMUM_PER_MUNICIPALITY, "party", null, 2), "/element unknown-element"),
                Arguments.of(rule(Kind.DUE_AFTER, "lab", "course", 6), ""),
                Arguments.of(rule(Kind.DUE_AFTER, "lab", "course", null), "/number required"));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void a_rule_names_known_elements_and_has_what_its_kind_needs(TrainingRule rule, String expected) {
        List<String> found = faults(definition(List.of(phase("a")), List.of(rule)));
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of("/trainingRules/0" + expected));
    }

    static Stream<Arguments> requirements() {
        return Stream.of(
                Arguments.of(asked(Requirement.Kind.ACTIVITY_HELD, "meeting", null), ""),
                Arguments.of(asked(Requirement.Kind.ACTIVITY_HELD, null, null), "/subject required"),
                Arguments.of(asked(Requirement.Kind.ACTIVITY_HELD, "party", null), "/subject unknown-activity"),
                Arguments.of(asked(Requirement.Kind.ACTIVITY_HELD, "meeting", 1), "/number not-applicable"),
                Arguments.of(asked(Requirement.Kind.MEETINGS_HELD, "status", 3), ""),
                Arguments.of(asked(Requirement.Kind.MEETINGS_HELD, "status", null), "/number required"),
                Arguments.of(asked(Requirement.Kind.MEETINGS_HELD, "party", 1), "/subject invalid-format"),
                Arguments.of(asked(Requirement.Kind.TEAM_COMPOSED, null, null), ""),
                Arguments.of(asked(Requirement.Kind.TEAM_COMPOSED, "core", null), "/subject not-applicable"),
                Arguments.of(asked(Requirement.Kind.ROLE_PRESENT, "job-centre", null), ""),
                Arguments.of(asked(Requirement.Kind.ROLE_PRESENT, "clown", null), "/subject invalid-format"),
                Arguments.of(asked(Requirement.Kind.PLAN_ADOPTED, null, null), ""),
                Arguments.of(asked(Requirement.Kind.SECTION_FILLED, "monitoring-plan", null), ""),
                Arguments.of(asked(Requirement.Kind.SECTION_FILLED, "poem", null), "/subject invalid-format"),
                Arguments.of(asked(Requirement.Kind.FRAMEWORK_CONSIDERED, null, null), ""),
                Arguments.of(asked(Requirement.Kind.BARRIERS_ADDRESSED, null, 2), "/number not-applicable"),
                Arguments.of(asked(Requirement.Kind.EMPLOYEES_TRAINED, "course", 1), ""),
                Arguments.of(asked(Requirement.Kind.EMPLOYEES_TRAINED, "party", 1), "/subject unknown-element"),
                Arguments.of(asked(Requirement.Kind.EMPLOYEES_TRAINED, "course", null), "/number required"),
                Arguments.of(asked(Requirement.Kind.USE_RECORDED, null, 1), ""),
                Arguments.of(asked(Requirement.Kind.USE_RECORDED, "course", 1), "/subject not-applicable"),
                Arguments.of(asked(Requirement.Kind.SUPPORT_OVER, null, null), ""),
                Arguments.of(asked(Requirement.Kind.STATUS_TAKEN, null, null), "/kind last-phase-only"),
                Arguments.of(asked(Requirement.Kind.SUSTAINABILITY_CHECKED, null, null), ""),
                Arguments.of(asked(Requirement.Kind.SUSTAINABILITY_CHECKED, "goals", null), "/subject not-applicable"),
                Arguments.of(share(Requirement.Kind.EMPLOYEES_TRAINED, "course", 1), ""),
                Arguments.of(share(Requirement.Kind.USE_RECORDED, null, 1), "/percent not-applicable"),
                Arguments.of(asked(Requirement.Kind.ANCHORING_PLAN_ADOPTED, null, null), "/kind last-phase-only"));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void a_requirement_is_about_something_known_and_has_what_its_kind_needs(Requirement asked, String expected) {
        Phase later = gated("a", asked);
        List<String> found = faults(definition(List.of(later, phase("b", activity("meeting"))), List.of()));
        assertThat(found).isEqualTo(expected.isEmpty() ? List.of() : List.of("/phases/0/gate/0" + expected));
    }

    @ParameterizedTest
    @MethodSource("requirements")
    void the_evidence_of_an_activity_is_checked_as_what_a_gate_requires(Requirement asked, String expected) {
        Phase phase = phase("a", activity("meeting"), activity("training", asked));
        List<String> found = faults(definition(List.of(phase, phase("b")), List.of()));
        assertThat(found)
                .isEqualTo(expected.isEmpty() ? List.of() : List.of("/phases/0/activities/1/evidence/0" + expected));
    }

    @Test
    void what_only_the_last_phase_can_bring_about_is_required_at_its_end() {
        Requirement[] anchoring = {
            asked(Requirement.Kind.STATUS_TAKEN, null, null), asked(Requirement.Kind.ANCHORING_PLAN_ADOPTED, null, null)
        };
        assertThat(faults(definition(List.of(phase("a"), gated("b", anchoring)), List.of())))
                .isEmpty();
        assertThat(faults(definition(List.of(gated("a", anchoring)), List.of())))
                .isEmpty();
        assertThat(faults(definition(List.of(gated("a", anchoring), phase("b")), List.of())))
                .containsExactly("/phases/0/gate/0/kind last-phase-only", "/phases/0/gate/1/kind last-phase-only");
    }

    @Test
    void a_gate_requires_the_same_thing_once_and_two_gates_may_both_require_it() {
        Requirement goals = asked(Requirement.Kind.SECTION_FILLED, "goals", null);
        Requirement duties = asked(Requirement.Kind.SECTION_FILLED, "duties", null);
        Requirement one = asked(Requirement.Kind.USE_RECORDED, null, 1);
        Requirement two = asked(Requirement.Kind.USE_RECORDED, null, 2);
        List<Phase> phases = List.of(gated("a", goals, duties, goals), gated("b", goals, one, two));
        assertThat(faults(definition(phases, List.of())))
                .containsExactly("/phases/0/gate/2 duplicate-requirement", "/phases/1/gate/2 duplicate-requirement");
    }

    @Test
    void codes_are_unique_in_their_list_and_activities_across_phases() {
        Phase first = phase("a", activity("meeting"), activity("meeting"));
        Phase second = phase("a", activity("meeting"));
        assertThat(faults(definition(List.of(first, second), List.of())))
                .containsExactly(
                        "/phases/1/code duplicate-code",
                        "/phases/0/activities/1/code duplicate-code",
                        "/phases/1/activities/0/code duplicate-code");
    }

    @Test
    void a_definition_that_was_read_with_faults_is_checked_as_far_as_it_goes() {
        Phase unnamed = new Phase(null, null, null, null, null, null, null);
        TrainingRule empty = rule(null, null, "party", null);
        List<Phase.Activity> activities = Arrays.asList(
                null, new Phase.Activity(null, null, null, null, Arrays.asList(null, asked(null, "party", null))));
        Phase gated =
                new Phase("b", null, null, null, null, activities, Arrays.asList(null, asked(null, "party", null)));
        MethodDefinition broken =
                definition(Arrays.asList(null, unnamed, phase("a"), phase("a"), gated), List.of(empty));
        assertThat(faults(broken))
                .containsExactly(
                        "/phases/3/code duplicate-code",
                        "/trainingRules/0/other unknown-element",
                        "/phases/1/name required",
                        "/phases/4/name required",
                        "/phases/4/activities/1/name required",
                        "/phases/4/activities/1/description required",
                        "/phases/4/activities/1/audience required");
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void a_kind_is_announced_as_it_is_written_in_definitions(Kind kind, String written) {
        assertThat(kind.code()).isEqualTo(written);
    }

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Kind.COMPULSORY_BEFORE_USE, "compulsory-before-use"),
                Arguments.of(Kind.COMPLETED_ELEMENT, "completed-element"),
                Arguments.of(Kind.PRACTICE_MONTHS, "practice-months"),
                Arguments.of(Kind.MAXIMUM_PER_MUNICIPALITY, "maximum-per-municipality"),
                Arguments.of(Kind.DUE_AFTER, "due-after"));
    }

    private static List<String> faults(MethodDefinition definition) {
        return Consistency.faultsOf(definition).stream()
                .map(fault -> fault.pointer() + " " + fault.code())
                .toList();
    }

    private static MethodDefinition definition(List<Phase> phases, List<TrainingRule> rules) {
        return Definitions.of(phases, List.of(element("course"), element("lab")), rules, List.of(), List.of());
    }

    private static Phase phase(String code, Phase.Activity... activities) {
        return new Phase(code, Texts.of(code), 1, true, null, List.of(activities), List.of());
    }

    private static Phase gated(String code, Requirement... gate) {
        return new Phase(code, Texts.of(code), 1, true, null, List.of(), List.of(gate));
    }

    private static Requirement asked(
            Requirement.@Nullable Kind kind, @Nullable String subject, @Nullable Integer number) {
        return new Requirement(kind, subject, number, null, null);
    }

    private static Requirement share(
            Requirement.@Nullable Kind kind, @Nullable String subject, @Nullable Integer number) {
        return new Requirement(kind, subject, number, 50, null);
    }

    private static Phase.Activity activity(String code, Requirement... evidence) {
        return new Phase.Activity(code, Texts.of(code), Texts.of(code), Texts.of(code), List.of(evidence));
    }

    private static TrainingElement element(String code) {
        return new TrainingElement(code, Texts.of(code), 1, "employees", Texts.of(code));
    }

    private static TrainingRule rule(
            @Nullable Kind kind, @Nullable String element, @Nullable String other, @Nullable Integer number) {
        return new TrainingRule(kind, element, other, number);
    }
}
