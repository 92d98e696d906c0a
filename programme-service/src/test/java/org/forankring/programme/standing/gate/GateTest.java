package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.method.definition.Requirement.Kind.ACTIVITY_HELD;
import static org.forankring.programme.method.definition.Requirement.Kind.ANCHORING_PLAN_ADOPTED;
import static org.forankring.programme.method.definition.Requirement.Kind.BARRIERS_ADDRESSED;
import static org.forankring.programme.method.definition.Requirement.Kind.EMPLOYEES_TRAINED;
import static org.forankring.programme.method.definition.Requirement.Kind.FRAMEWORK_CONSIDERED;
import static org.forankring.programme.method.definition.Requirement.Kind.MEETINGS_HELD;
import static org.forankring.programme.method.definition.Requirement.Kind.PLAN_ADOPTED;
import static org.forankring.programme.method.definition.Requirement.Kind.ROLE_PRESENT;
import static org.forankring.programme.method.definition.Requirement.Kind.SECTION_FILLED;
import static org.forankring.programme.method.definition.Requirement.Kind.STATUS_TAKEN;
import static org.forankring.programme.method.definition.Requirement.Kind.SUPPORT_OVER;
import static org.forankring.programme.method.definition.Requirement.Kind.SUSTAINABILITY_CHECKED;
import static org.forankring.programme.method.definition.Requirement.Kind.TEAM_COMPOSED;
import static org.forankring.programme.method.definition.Requirement.Kind.USE_RECORDED;
import static org.forankring.programme.standing.gate.Examined.EARLIER;
import static org.forankring.programme.standing.gate.Examined.LATER;
import static org.forankring.programme.standing.gate.Examined.TODAY;
import static org.forankring.programme.standing.gate.Examined.definition;
import static org.forankring.programme.standing.gate.Examined.examine;
import static org.forankring.programme.standing.gate.Examined.gate;
import static org.forankring.programme.standing.gate.Examined.known;
import static org.forankring.programme.standing.gate.Examined.levels;
import static org.forankring.programme.standing.gate.Examined.phase;
import static org.forankring.programme.standing.gate.Examined.requirement;
import static org.forankring.programme.standing.gate.Examined.supportUntil;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.method.definition.Phase;
import org.forankring.programme.method.definition.Requirement;
import org.forankring.programme.method.definition.Requirement.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GateTest {

    @ParameterizedTest(name = "{0} of {1}, {2}: met {4}, since {5}")
    @MethodSource("findings")
    void each_kind_of_requirement_looks_at_its_own_facts(
            Kind kind,
            @Nullable String subject,
            @Nullable Integer number,
            GateFacts facts,
            boolean met,
            @Nullable LocalDate since) {
        Finding finding = examine(requirement(kind, subject, number), facts);
        assertThat(finding.met()).isEqualTo(met);
        assertThat(finding.since()).isEqualTo(since);
        assertThat(finding.suppliers().isEmpty()).isEqualTo(met);
    }

    static Stream<Arguments> findings() {
        Proof two = Proof.on(List.of(LATER, EARLIER));
        Proof lacking = Proof.lacking(List.of(Wording.literal("x")));
        return Stream.of(
                Arguments.of(ACTIVITY_HELD, "start", null, known(ACTIVITY_HELD, "start", two), true, EARLIER),
                Arguments.of(ACTIVITY_HELD, "start", null, known(ACTIVITY_HELD, "other", two), false, null),
                Arguments.of(ACTIVITY_HELD, "start", null, known(MEETINGS_HELD, "start", two), false, null),
                Arguments.of(MEETINGS_HELD, "status", 2, known(MEETINGS_HELD, "status", two), true, LATER),
                Arguments.of(MEETINGS_HELD, "status", 3, known(MEETINGS_HELD, "status", two), false, null),
                Arguments.of(MEETINGS_HELD, "review", 1, known(MEETINGS_HELD, "status", two), false, null),
                Arguments.of(ROLE_PRESENT, "coordinator", null, known(ROLE_PRESENT, "coordinator", two), true, EARLIER),
                Arguments.of(ROLE_PRESENT, "coordinator", null, known(ROLE_PRESENT, "authority", two), false, null),
                Arguments.of(TEAM_COMPOSED, null, null, known(TEAM_COMPOSED, null, Proof.there()), true, null),
                Arguments.of(TEAM_COMPOSED, null, null, known(TEAM_COMPOSED, null, lacking), false, null),
                Arguments.of(PLAN_ADOPTED, null, null, known(PLAN_ADOPTED, null, two), true, EARLIER),
                Arguments.of(PLAN_ADOPTED, null, null, GateFacts.NONE, false, null),
                Arguments.of(SECTION_FILLED, "goals", null, known(SECTION_FILLED, "goals", two), true, EARLIER),
                Arguments.of(SECTION_FILLED, "goals", null, known(SECTION_FILLED, "duties", two), false, null),
                Arguments.of(FRAMEWORK_CONSIDERED, null, null, levels("inner"), false, null),
                Arguments.of(FRAMEWORK_CONSIDERED, null, null, levels("inner", "outer"), true, LATER),
                Arguments.of(
                        BARRIERS_ADDRESSED, null, null, known(BARRIERS_ADDRESSED, null, Proof.there()), true, null),
                Arguments.of(BARRIERS_ADDRESSED, null, null, known(BARRIERS_ADDRESSED, null, lacking), false, null),
                Arguments.of(EMPLOYEES_TRAINED, "course", 2, known(EMPLOYEES_TRAINED, "course", two), true, LATER),
                Arguments.of(EMPLOYEES_TRAINED, "course", 3, known(EMPLOYEES_TRAINED, "course", two), false, null),
                Arguments.of(EMPLOYEES_TRAINED, "lab", 1, known(EMPLOYEES_TRAINED, "course", two), false, null),
                Arguments.of(USE_RECORDED, null, 1, known(USE_RECORDED, null, two), true, EARLIER),
                Arguments.of(USE_RECORDED, null, 1, GateFacts.NONE, false, null),
                Arguments.of(SUPPORT_OVER, null, null, supportUntil(TODAY), true, TODAY),
                Arguments.of(SUPPORT_OVER, null, null, supportUntil(TODAY.plusDays(1)), false, null),
                Arguments.of(SUPPORT_OVER, null, null, GateFacts.NONE, true, null),
                Arguments.of(STATUS_TAKEN, null, null, known(STATUS_TAKEN, null, two), true, EARLIER),
                Arguments.of(STATUS_TAKEN, null, null, known(STATUS_TAKEN, null, lacking), false, null),
                Arguments.of(
                        SUSTAINABILITY_CHECKED, null, null, known(SUSTAINABILITY_CHECKED, null, two), true, EARLIER),
                Arguments.of(
                        SUSTAINABILITY_CHECKED, null, null, known(SUSTAINABILITY_CHECKED, null, lacking), false, null),
                Arguments.of(
                        ANCHORING_PLAN_ADOPTED, null, null, known(ANCHORING_PLAN_ADOPTED, null, two), true, EARLIER),
                Arguments.of(ANCHORING_PLAN_ADOPTED, null, null, GateFacts.NONE, false, null));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void what_is_missing_names_who_can_supply_it_and_where_it_comes_from(Kind kind) {
        Finding finding = examine(requirement(kind, "start", 1), supportUntil(TODAY.plusYears(1)));
        assertThat(finding.met()).isFalse();
        assertThat(finding.suppliers())
                .extracting(Supplier::code)
                .containsExactlyInAnyOrderElementsOf(MaySupply.it(kind));
        assertThat(finding.source()).isEqualTo(source(kind));
        assertThat(finding.title().said()).isNotBlank();
    }

    @Test
    void activities_and_elements_are_named_as_the_method_names_them() {
        assertThat(examine(requirement(ACTIVITY_HELD, "start", null), GateFacts.NONE)
                        .title()
                        .said())
                .isEqualTo("Start-up held, with attendance");
        assertThat(examine(requirement(EMPLOYEES_TRAINED, "course", 1), GateFacts.NONE)
                        .title()
                        .said())
                .isEqualTo("Employees trained: Three-day course");
        assertThat(examine(requirement(ACTIVITY_HELD, "gone", null), GateFacts.NONE)
                        .title()
                        .said())
                .isEqualTo("gone held, with attendance");
    }

    @Test
    void a_method_without_a_framework_asks_for_none() {
        Phase phase = phase(List.of(requirement(FRAMEWORK_CONSIDERED, null, null)));
        Gate gate = Gate.of(definition(phase, List.of()), phase, GateFacts.NONE, TODAY);
        assertThat(gate.isOpen()).isTrue();
    }

    @Test
    void a_gate_opens_when_every_requirement_is_met() {
        List<Requirement> two = List.of(requirement(PLAN_ADOPTED, null, null), requirement(USE_RECORDED, null, 1));
        assertThat(gate(two, known(PLAN_ADOPTED, null, Proof.there())).isOpen()).isFalse();
        assertThat(gate(two, known(PLAN_ADOPTED, null, Proof.there())).missing())
                .extracting(finding -> finding.requirement().kind())
                .containsExactly(USE_RECORDED);
        assertThat(gate(List.of(), GateFacts.NONE).isOpen()).isTrue();
    }

    @Test
    void readiness_is_the_share_of_what_is_there() {
        Requirement adopted = requirement(PLAN_ADOPTED, null, null);
        Requirement trained = requirement(EMPLOYEES_TRAINED, "course", 4);
        GateFacts half = known(EMPLOYEES_TRAINED, "course", Proof.on(List.of(EARLIER, LATER)));
        assertThat(gate(List.of(), half).readiness()).isEqualTo(100);
        assertThat(gate(List.of(adopted, trained), GateFacts.NONE).readiness()).isZero();
        assertThat(gate(List.of(adopted, trained), half).readiness()).isEqualTo(25);
        assertThat(gate(List.of(trained), half).readiness()).isEqualTo(50);
        assertThat(gate(List.of(adopted), known(PLAN_ADOPTED, null, Proof.there()))
                        .readiness())
                .isEqualTo(100);
    }

    @Test
    void readiness_is_100_only_when_the_gate_is_open() {
        Requirement many = requirement(EMPLOYEES_TRAINED, "course", 1000);
        GateFacts almost = known(EMPLOYEES_TRAINED, "course", Proof.on(Collections.nCopies(999, LATER)));
        assertThat(gate(List.of(many), almost).readiness()).isEqualTo(99);
    }

    private static Source source(Kind kind) {
        return switch (kind) {
            case ACTIVITY_HELD, MEETINGS_HELD -> Source.MEETINGS;
            case TEAM_COMPOSED, ROLE_PRESENT -> Source.TEAM;
            case FRAMEWORK_CONSIDERED -> Source.FACILITATORS_AND_BARRIERS;
            case BARRIERS_ADDRESSED -> Source.STRATEGIES;
            case EMPLOYEES_TRAINED -> Source.TRAINING_SERVICE;
            case USE_RECORDED -> Source.MONITORING_SERVICE;
            case SUPPORT_OVER -> Source.SUPPORT_PERIOD;
            case STATUS_TAKEN, SUSTAINABILITY_CHECKED, ANCHORING_PLAN_ADOPTED -> Source.ANCHORING;
            case PLAN_ADOPTED, SECTION_FILLED -> Source.PLAN;
        };
    }
}
