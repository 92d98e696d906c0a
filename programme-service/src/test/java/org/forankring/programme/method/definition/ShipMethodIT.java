package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class ShipMethodIT {

    @Inject
    ShipMethod shipMethod;

    @Inject
    Methods methods;

    @Test
    void a_shipped_method_is_published_once_however_many_replicas_start() {
        MethodDefinition cti = methods.findLatest("cti").orElseThrow().definition();
        assertThat(shipMethod.ship("cti-3", cti)).isFalse();
        assertThat(methods.findLatest("cti").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_definition_that_ships_with_a_later_release_is_the_method_s_next_version() {
        MethodDefinition first = Definitions.bound(Definitions.newMethod());
        assertThat(shipMethod.ship(first.method() + "-1", first)).isTrue();
        assertThat(shipMethod.ship(first.method() + "-2", first)).isTrue();
        assertThat(methods.findLatest(first.method()).orElseThrow().version()).isEqualTo(2);
    }
}
