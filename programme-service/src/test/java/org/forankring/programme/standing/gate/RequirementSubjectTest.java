package org.forankring.programme.standing.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.forankring.programme.cooperation.team.TeamRole;
import org.forankring.programme.method.definition.Requirement.Subject;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.round.MeetingKind;
import org.junit.jupiter.api.Test;

/** A definition can ask for exactly what the other features can show. */
class RequirementSubjectTest {

    @Test
    void for_every_kind_of_meeting() {
        assertThat(Subject.MEETING_KIND.codes())
                .containsExactlyElementsOf(Arrays.stream(MeetingKind.values())
                        .map(MeetingKind::code)
                        .toList());
    }

    @Test
    void for_every_role_in_a_team() {
        assertThat(Subject.TEAM_ROLE.codes())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(TeamRole.values()).map(TeamRole::code).toList());
    }

    @Test
    void for_every_section_of_a_plan() {
        assertThat(Subject.PLAN_SECTION.codes())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(SectionName.values())
                        .map(SectionName::code)
                        .toList());
    }
}
