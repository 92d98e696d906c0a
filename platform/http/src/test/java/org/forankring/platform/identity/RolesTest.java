package org.forankring.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void a_supervisor_is_a_participant_and_anyone() {
        assertThat(Roles.granted(Set.of("supervisor"), false))
                .containsExactlyInAnyOrder("supervisor", "participant", "anyone");
    }

    @Test
    void an_auditor_and_a_recording_system_take_no_part() {
        assertThat(Roles.granted(Set.of("auditor", "recording-system"), false))
                .containsExactlyInAnyOrder("auditor", "recording-system", "anyone");
    }

    @Test
    void an_auditor_who_also_leads_takes_part() {
        assertThat(Roles.granted(Set.of("auditor", "municipal-lead"), false)).contains("participant");
    }

    @Test
    void a_token_cannot_name_the_roles_that_stand_for_several() {
        assertThat(Roles.granted(Set.of("participant", "anyone", "offline_access"), false))
                .isEmpty();
    }

    @Test
    void nobody_of_a_municipality_works_for_the_board() {
        assertThat(Roles.granted(Set.of("board-consultant", "board-administrator"), true))
                .isEmpty();
        assertThat(Roles.granted(Set.of("board-consultant", "trainer"), true))
                .containsExactlyInAnyOrder("trainer", "participant", "anyone");
    }
}
