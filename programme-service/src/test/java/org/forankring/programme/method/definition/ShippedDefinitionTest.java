package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.forankring.platform.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The CTI definition says what the board's publication (S1) says. */
class ShippedDefinitionTest {

    private final MethodDefinition cti = Definitions.bound(Definitions.cti());

    @Test
    void it_has_the_form_of_a_definition_and_its_parts_fit_together() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            assertThat(validation.getValidator().validate(cti)).isEmpty();
        }
        assertThat(Consistency.faultsOf(cti)).isEmpty();
        assertThat(new DefinitionSchema().faultsOf(Definitions.cti())).isEmpty();
    }

    @Test
    void its_three_phases_last_about_two_years_of_which_the_change_takes_fourteen_months() {
        assertThat(cti.phases()).extracting(Phase::code).containsExactly("preparation", "change", "anchoring");
        assertThat(cti.phases().get(1).plannedMonths()).isEqualTo(14);
        assertThat(cti.phases().stream().mapToInt(Phase::plannedMonths).sum()).isEqualTo(24);
        assertThat(cti.phases())
                .allSatisfy(phase -> assertThat(phase.sources().own()).contains("S1"));
    }

    @Test
    void the_preparation_has_the_three_main_activities_of_the_publication() {
        assertThat(cti.phases().getFirst().activities())
                .extracting(Phase.Activity::code)
                .containsExactly(
                        "initial-telephone-conference", "start-up-meeting", "implementation-planning-workshop");
    }

    @Test
    void the_preparation_ends_when_the_plan_is_whole_and_those_who_carry_it_are_in_place() {
        assertThat(gate(0))
                .containsExactly(
                        "activity-held start-up-meeting",
                        "activity-held implementation-planning-workshop",
                        "team-composed",
                        "section-filled background",
                        "section-filled goals",
                        "framework-considered",
                        "barriers-addressed",
                        "section-filled training-plan",
                        "section-filled monitoring-plan",
                        "section-filled recording-instruction",
                        "plan-adopted");
    }

    @Test
    void the_change_ends_when_the_method_is_in_use_and_the_support_is_over() {
        assertThat(gate(1))
                .containsExactly(
                        "employees-trained employee-course 2 50%",
                        "use-recorded 2", "meetings-held status 2", "support-over");
    }

    @Test
    void the_anchoring_ends_with_the_status_on_the_same_elements_and_the_anchoring_plan() {
        assertThat(gate(2)).containsExactly("status-taken", "sustainability-checked", "anchoring-plan-adopted");
    }

    @Test
    void what_is_not_a_meeting_is_done_when_its_evidence_is_there() {
        assertThat(cti.phases().stream()
                        .flatMap(phase -> phase.activities().stream())
                        .filter(activity -> !activity.evidence().isEmpty())
                        .map(activity -> activity.code() + ": " + String.join(", ", asked(activity.evidence()))))
                .containsExactly(
                        "initial-telephone-conference: meetings-held telephone-conference 1",
                        "employee-training-and-first-use: employees-trained employee-course 1, use-recorded 1",
                        "status-meetings: meetings-held status 1",
                        "anchoring-status: status-taken",
                        "anchoring-plan: anchoring-plan-adopted");
    }

    @Test
    void each_requirement_says_what_it_rests_on() {
        assertThat(cti.phases())
                .flatExtracting(Phase::gate)
                .allSatisfy(requirement ->
                        assertThat(requirement.descriptions().own()).matches("S[12].*"));
    }

    @Test
    void the_training_has_its_four_elements_and_their_days() {
        assertThat(cti.trainingElements())
                .extracting(element -> element.code() + " " + element.days() + " " + element.audience())
                .containsExactly(
                        "joint-leadership-day 1 leaders",
                        "employee-course 2 employees",
                        "train-the-trainer 2 employees",
                        "reflection-lab 1 employees");
    }

    @Test
    void two_experienced_employees_of_each_municipality_can_become_trainers() {
        assertThat(cti.trainingRules())
                .filteredOn(rule -> rule.element().equals("train-the-trainer"))
                .containsExactlyInAnyOrder(
                        new TrainingRule(
                                TrainingRule.Kind.COMPLETED_ELEMENT, "train-the-trainer", "employee-course", null),
                        new TrainingRule(TrainingRule.Kind.PRACTICE_MONTHS, "train-the-trainer", null, 6),
                        new TrainingRule(TrainingRule.Kind.MAXIMUM_PER_MUNICIPALITY, "train-the-trainer", null, 2));
    }

    @Test
    void the_framework_lists_the_items_of_the_publication_word_for_word() {
        assertThat(cti.frameworkItems())
                .extracting(item -> item.level() + " " + item.aspect() + ": " + item.name())
                .containsExactly(
                        "individual competence: Competences",
                        "individual competence: Motivation",
                        "individual competence: Caseload per employee",
                        "interpersonal culture: Cooperation relations",
                        "interpersonal culture: Habits, values and norms",
                        "interpersonal culture: Communication",
                        "institutional municipality: Management and management structure",
                        "institutional municipality: Organisation structure",
                        "institutional municipality: Size of organisation",
                        "institutional municipality: Centralisation degree of decision processes",
                        "institutional municipality: Formalization degree",
                        "institutional municipality: Specialisation degree",
                        "infrastructural context: Resort distribution",
                        "infrastructural context: Structural conditions",
                        "infrastructural context: Political focus",
                        "infrastructural context: Economy",
                        "infrastructural context: Discourses and paradigms",
                        "infrastructural context: Technology",
                        "infrastructural context: Competition and Incentives",
                        "infrastructural context: Physical frames");
    }

    @Test
    void a_name_that_needs_it_is_explained_in_clearer_words() {
        assertThat(cti.frameworkItems())
                .filteredOn(item -> item.name().matches("Resort distribution|Formalization degree|Physical frames"))
                .extracting(MethodDefinition.FrameworkItem::description)
                .hasSize(3)
                .allSatisfy(description -> assertThat(description).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void it_is_whole_in_every_language_of_the_product(Language language) {
        assertThat(Translation.of(cti))
                .filteredOn(translation -> translation.language().equals(language.tag()))
                .singleElement()
                .satisfies(translation -> assertThat(translation.missingAt()).isEmpty());
    }

    @Test
    void its_parts_are_called_as_the_field_calls_them() {
        assertThat(cti.phases())
                .extracting(phase -> phase.names().in(Language.DANISH))
                .containsExactly("Forberedelsesfasen", "Forandringsfasen", "Forankringsfasen");
        assertThat(cti.phases())
                .extracting(phase -> phase.names().in(Language.FINNISH))
                .containsExactly("Valmisteluvaihe", "Toteutusvaihe", "Juurruttamisvaihe");
        assertThat(cti.levelNames("infrastructural").in(Language.SWEDISH)).isEqualTo("Infrastrukturell");
        assertThat(cti.aspectNames("culture").in(Language.FINNISH)).isEqualTo("Kulttuuri");
        assertThat(cti.frameworkItems()).allSatisfy(item -> {
            assertThat(cti.levelNames(item.level()).tags()).hasSize(4);
            assertThat(cti.aspectNames(item.aspect()).tags()).hasSize(4);
        });
    }

    private List<String> gate(int phase) {
        return asked(cti.phases().get(phase).gate());
    }

    private static List<String> asked(List<Requirement> requirements) {
        return requirements.stream()
                .map(requirement -> Stream.of(
                                requirement.kind().code(),
                                requirement.subject(),
                                requirement.number(),
                                requirement.percent() == null ? null : requirement.percent() + "%")
                        .filter(Objects::nonNull)
                        .map(Object::toString)
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
