package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Roles;
import org.junit.jupiter.api.Test;

class ReachTest {

    private static final UUID NORDBY = UUID.randomUUID();
    private static final UUID SYDBY = UUID.randomUUID();

    @Test
    void the_board_reaches_every_municipality() {
        assertThat(reach(Roles.BOARD_CONSULTANT, Optional.empty()).covers(SYDBY))
                .isTrue();
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

    @Test
    void a_query_out_of_reach_is_narrowed_to_nothing() {
        Reach nothing = reach(Roles.MUNICIPAL_LEAD, Optional.empty());
        assertThat(Narrowing.to(nothing, "municipalityId").inOrder()).isEqualTo("where 1 = 0 order by id");
    }

    private static Reach reach(String role, Optional<UUID> municipality) {
        return Reach.of(new Actor("someone", Set.of(role), municipality, Optional.empty(), Optional.empty()));
    }
}
