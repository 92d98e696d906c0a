package org.forankring.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static final UUID NORDBY = UUID.randomUUID();

    /** What becomes of each role: with a municipality in the token, without one, and what an actor then reaches. */
    @ParameterizedTest
    @CsvSource({
        "board-consultant,    dropped, kept,    everywhere",
        "board-administrator, dropped, kept,    everywhere",
        "auditor,             kept,    kept,    everywhere",
        "trainer,             kept,    kept,    nowhere",
        "municipal-lead,      kept,    dropped, nowhere",
        "core-team,           kept,    dropped, nowhere",
        "supervisor,          kept,    dropped, nowhere",
        "employee,            kept,    dropped, nowhere",
        "recording-system,    kept,    dropped, nowhere",
        "integration-client,  kept,    dropped, nowhere",
        "participant,         dropped, dropped, nowhere",
        "anyone,              dropped, dropped, nowhere",
        "offline_access,      dropped, dropped, nowhere"
    })
    void a_role_is_kept_where_the_municipality_bears_it_out(
            String role, String withMunicipality, String without, String reachWithout) {
        assertThat(isGranted(role, true)).isEqualTo(withMunicipality.equals("kept"));
        assertThat(isGranted(role, false)).isEqualTo(without.equals("kept"));

        Actor national = actor(Optional.empty(), role);
        assertThat(national.actsForTheBoard()).isEqualTo(without.equals("kept"));
        assertThat(Reach.of(national)).isEqualTo(new Reach(reachWithout.equals("everywhere"), Optional.empty()));
        assertThat(Reach.ofPeople(national).isNowhere()).isTrue();

        Actor municipal = actor(Optional.of(NORDBY), role);
        assertThat(municipal.actsForTheBoard()).isFalse();
        assertThat(Reach.of(municipal)).isEqualTo(Reach.to(NORDBY)).isEqualTo(Reach.ofPeople(municipal));
    }

    @Test
    void the_table_has_every_role_that_a_token_can_name() {
        assertThat(Roles.OF_TOKENS).hasSize(10);
    }

    @Test
    void a_supervisor_is_a_participant_and_anyone() {
        assertThat(Roles.granted(Set.of("supervisor"), true))
                .containsExactlyInAnyOrder("supervisor", "participant", "anyone");
    }

    @Test
    void an_auditor_and_a_recording_system_take_no_part() {
        assertThat(Roles.granted(Set.of("auditor", "recording-system"), true))
                .containsExactlyInAnyOrder("auditor", "recording-system", "anyone");
    }

    @Test
    void an_auditor_who_also_leads_takes_part() {
        assertThat(Roles.granted(Set.of("auditor", "municipal-lead"), true)).contains("participant");
        assertThat(Roles.granted(Set.of("auditor", "municipal-lead"), false))
                .containsExactlyInAnyOrder("auditor", "anyone");
    }

    @Test
    void a_trainer_with_a_role_that_its_token_does_not_bear_out_reaches_no_more_by_it() {
        assertThat(Reach.of(actor(Optional.empty(), "trainer", "municipal-lead"))
                        .isNowhere())
                .isTrue();
    }

    private static boolean isGranted(String role, boolean ofMunicipality) {
        Set<String> granted = new HashSet<>(Roles.granted(Set.of(role), ofMunicipality));
        assertThat(granted.removeAll(Set.of(Roles.ANYONE, Roles.PARTICIPANT))).isEqualTo(granted.contains(role));
        return granted.contains(role);
    }

    private static Actor actor(Optional<UUID> municipality, String... roles) {
        return new Actor("someone", Set.of(roles), municipality, Optional.empty(), Optional.empty());
    }
}
