package org.forankring.platform.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private static final UUID NORDBY = UUID.randomUUID();
    private static final UUID SYDBY = UUID.randomUUID();

    @ParameterizedTest
    @ValueSource(strings = {Roles.BOARD_CONSULTANT, Roles.BOARD_ADMINISTRATOR, Roles.AUDITOR})
    void the_board_and_its_auditors_reach_every_municipality(String role) {
        assertThat(reach(role, Optional.empty()).covers(SYDBY)).isTrue();
    }

    @Test
    void a_trainer_without_a_municipality_reaches_nothing() {
        assertThat(reach(Roles.TRAINER, Optional.empty())).isEqualTo(new Reach(false, Optional.empty()));
        assertThat(reach(Roles.TRAINER, Optional.of(NORDBY)).covers(NORDBY)).isTrue();
    }

    @Test
    void a_municipal_actor_reaches_the_own_municipality_only() {
        Reach reach = reach(Roles.MUNICIPAL_LEAD, Optional.of(NORDBY));
        assertThat(reach.covers(NORDBY)).isTrue();
        assertThat(reach.covers(SYDBY)).isFalse();
    }

    @Test
    void a_national_role_bound_to_a_municipality_reaches_that_one_only() {
        Reach reach = reach(Roles.BOARD_CONSULTANT, Optional.of(NORDBY));
        assertThat(reach.covers(NORDBY)).isTrue();
        assertThat(reach.covers(SYDBY)).isFalse();
    }

    @Test
    void a_municipal_role_without_a_municipality_reaches_nothing() {
        assertThat(reach(Roles.MUNICIPAL_LEAD, Optional.empty()).covers(NORDBY)).isFalse();
    }

    /** The database is told the same of each: whose rows a connection may see. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.BOARD_CONSULTANT,
                Roles.BOARD_ADMINISTRATOR,
                Roles.AUDITOR,
                Roles.TRAINER,
                Roles.MUNICIPAL_LEAD,
                Roles.RECORDING_SYSTEM
            })
    void whoever_names_a_municipality_is_of_that_one_for_the_database_too(String role) {
        Actor actor = actor(role, Optional.of(NORDBY));
        assertThat(Scope.of(actor)).isEqualTo(Scope.of(NORDBY));
        Actor national = actor(role, Optional.empty());
        assertThat(Scope.of(national)).isEqualTo(national.actsForTheBoard() ? Scope.EVERYWHERE : Scope.NOWHERE);
    }

    @Test
    void a_query_out_of_reach_is_narrowed_to_nothing() {
        Reach nothing = reach(Roles.MUNICIPAL_LEAD, Optional.empty());
        assertThat(Narrowing.to(nothing, "municipalityId").inOrder()).isEqualTo("where 1 = 0 order by id");
    }

    private static Reach reach(String role, Optional<UUID> municipality) {
        return Reach.of(actor(role, municipality));
    }

    private static Actor actor(String role, Optional<UUID> municipality) {
        return new Actor("someone", Set.of(role), municipality, Optional.empty(), Optional.empty());
    }
}
