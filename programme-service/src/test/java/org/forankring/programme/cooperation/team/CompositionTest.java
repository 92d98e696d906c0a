package org.forankring.programme.cooperation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.programme.cooperation.team.Composition.Shortfall;
import org.forankring.programme.cooperation.team.Composition.Shortfall.Rule;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CompositionTest {

    private static final UUID NORTH = new UUID(0, 1);
    private static final UUID SOUTH = new UUID(0, 2);
    private static final UUID ANNA = new UUID(0, 3);
    private static final UUID BO = new UUID(0, 4);

    @ParameterizedTest(name = "{0}")
    @MethodSource("coreTeams")
    void the_core_team_needs_employees_being_trained_and_their_supervisors(
            String team, List<Appointment> appointments, List<Rule> missing) {
        Composition composition = Composition.of(appointments);
        assertThat(composition.shortfalls()).extracting(Shortfall::rule).isEqualTo(missing);
        assertThat(composition.isSatisfied()).isEqualTo(missing.isEmpty());
    }

    static Stream<Arguments> coreTeams() {
        return Stream.of(
                arguments("nobody", List.of(), List.of(Rule.EMPLOYEE_BEING_TRAINED, Rule.IMMEDIATE_SUPERVISOR)),
                arguments("an employee alone", List.of(employee(NORTH)), List.of(Rule.IMMEDIATE_SUPERVISOR)),
                arguments("a supervisor alone", List.of(supervisor(NORTH)), List.of(Rule.EMPLOYEE_BEING_TRAINED)),
                arguments("both of one unit", List.of(employee(NORTH), supervisor(NORTH)), List.of()),
                arguments(
                        "a supervisor of another unit",
                        List.of(employee(NORTH), supervisor(SOUTH)),
                        List.of(Rule.SUPERVISOR_OF_UNIT)),
                arguments(
                        "a supervisor of no known unit",
                        List.of(employee(NORTH), supervisor(null)),
                        List.of(Rule.SUPERVISOR_OF_UNIT, Rule.UNIT_UNKNOWN)),
                arguments(
                        "another supervisor of no known unit",
                        List.of(employee(NORTH), supervisor(NORTH), supervisor(null)),
                        List.of(Rule.UNIT_UNKNOWN)),
                arguments(
                        "two units and one supervisor",
                        List.of(employee(NORTH), employee(SOUTH), supervisor(NORTH)),
                        List.of(Rule.SUPERVISOR_OF_UNIT)),
                arguments(
                        "two units and both supervisors",
                        List.of(employee(NORTH), employee(SOUTH), supervisor(NORTH), supervisor(SOUTH)),
                        List.of()),
                arguments(
                        "two of one unit and their supervisor",
                        List.of(employee(NORTH), employee(NORTH), supervisor(NORTH)),
                        List.of()),
                arguments(
                        "two of one unit without a supervisor",
                        List.of(employee(NORTH), employee(NORTH), supervisor(SOUTH)),
                        List.of(Rule.SUPERVISOR_OF_UNIT)),
                arguments(
                        "no units known",
                        List.of(employee(null), supervisor(null)),
                        List.of(Rule.UNIT_UNKNOWN, Rule.UNIT_UNKNOWN)),
                arguments(
                        "an employee of no known unit",
                        List.of(employee(null), supervisor(SOUTH)),
                        List.of(Rule.UNIT_UNKNOWN)),
                arguments(
                        "somebody of no known unit outside the core team",
                        List.of(
                                employee(NORTH),
                                supervisor(NORTH),
                                in(Team.LEADERSHIP, TeamRole.IMMEDIATE_SUPERVISOR, null)),
                        List.of()),
                arguments(
                        "a single employee as both",
                        List.of(
                                person("Anna", ANNA, TeamRole.EMPLOYEE_BEING_TRAINED),
                                person("Anna Holm", ANNA, TeamRole.IMMEDIATE_SUPERVISOR)),
                        List.of(Rule.SUPERVISOR_OF_UNIT)),
                arguments(
                        "a single name as both",
                        List.of(
                                person("Anna Holm", null, TeamRole.EMPLOYEE_BEING_TRAINED),
                                person(" anna holm", null, TeamRole.IMMEDIATE_SUPERVISOR)),
                        List.of(Rule.SUPERVISOR_OF_UNIT)),
                arguments(
                        "a single name as both, once as an employee",
                        List.of(
                                person("Anna Holm", ANNA, TeamRole.EMPLOYEE_BEING_TRAINED),
                                person("Anna Holm", null, TeamRole.IMMEDIATE_SUPERVISOR)),
                        List.of(Rule.SUPERVISOR_OF_UNIT)),
                arguments(
                        "two employees of one name",
                        List.of(
                                person("Anna Holm", ANNA, TeamRole.EMPLOYEE_BEING_TRAINED),
                                person("Anna Holm", BO, TeamRole.IMMEDIATE_SUPERVISOR)),
                        List.of()),
                arguments(
                        "both, but not in the core team",
                        List.of(
                                in(Team.LEADERSHIP, TeamRole.EMPLOYEE_BEING_TRAINED, NORTH),
                                in(Team.COORDINATION, TeamRole.IMMEDIATE_SUPERVISOR, NORTH)),
                        List.of(Rule.EMPLOYEE_BEING_TRAINED, Rule.IMMEDIATE_SUPERVISOR)));
    }

    @Test
    void the_unit_whose_supervisor_is_missing_is_named() {
        assertThat(Composition.of(List.of(employee(SOUTH), supervisor(NORTH))).shortfalls())
                .singleElement()
                .extracting(Shortfall::unitId)
                .isEqualTo(SOUTH);
    }

    @Test
    void whoever_has_no_unit_is_named() {
        assertThat(Composition.of(List.of(employee(null), supervisor(SOUTH))).shortfalls())
                .singleElement()
                .satisfies(shortfall -> {
                    assertThat(shortfall.unitId()).isNull();
                    assertThat(shortfall.detail().said()).startsWith("Employee is in the core team without a unit");
                });
    }

    @Test
    void recommended_roles_that_nobody_has_are_named_and_do_no_harm() {
        Composition composition = Composition.of(List.of(
                employee(NORTH),
                supervisor(NORTH),
                in(Team.LEADERSHIP, TeamRole.PROJECT_OWNER, null),
                in(Team.CORE, TeamRole.JOB_CENTRE, null)));
        assertThat(composition.isSatisfied()).isTrue();
        assertThat(composition.missingRoles())
                .containsExactly(
                        TeamRole.PERSONNEL_MANAGER,
                        TeamRole.UNION_REPRESENTATIVE,
                        TeamRole.WORKING_ENVIRONMENT_REPRESENTATIVE,
                        TeamRole.AUTHORITY);
    }

    @Test
    void with_every_recommended_role_nothing_is_missing() {
        assertThat(Composition.of(Arrays.stream(TeamRole.values())
                                .map(role -> in(Team.CORE, role, NORTH))
                                .toList())
                        .missingRoles())
                .isEmpty();
    }

    private static Appointment employee(@Nullable UUID unit) {
        return in(Team.CORE, TeamRole.EMPLOYEE_BEING_TRAINED, unit);
    }

    private static Appointment supervisor(@Nullable UUID unit) {
        return in(Team.CORE, TeamRole.IMMEDIATE_SUPERVISOR, unit);
    }

    private static Appointment in(Team team, TeamRole role, @Nullable UUID unit) {
        return new Appointment(team, role, name(role), null, unit, List.of(), LocalDate.of(2026, 1, 1));
    }

    private static Appointment person(String name, @Nullable UUID employee, TeamRole role) {
        return new Appointment(Team.CORE, role, name, employee, NORTH, List.of(), LocalDate.of(2026, 1, 1));
    }

    private static String name(TeamRole role) {
        return switch (role) {
            case EMPLOYEE_BEING_TRAINED -> "Employee";
            case IMMEDIATE_SUPERVISOR -> "Supervisor";
            default -> "Somebody";
        };
    }
}
