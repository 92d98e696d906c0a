package org.forankring.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void a_supervisor_is_a_participant_and_anyone() {
        assertThat(Roles.granted(Set.of("supervisor")))
                .containsExactlyInAnyOrder("supervisor", "participant", "anyone");
    }

    @Test
    void an_auditor_and_a_recording_system_take_no_part() {
        assertThat(Roles.granted(Set.of("auditor", "recording-system")))
                .containsExactlyInAnyOrder("auditor", "recording-system", "anyone");
    }

    @Test
    void an_auditor_who_also_leads_takes_part() {
        assertThat(Roles.granted(Set.of("auditor", "municipal-lead"))).contains("participant");
    }

    @Test
    void a_token_cannot_name_the_roles_that_stand_for_several() {
        assertThat(Roles.granted(Set.of("participant", "anyone", "offline_access")))
                .isEmpty();
    }
}
