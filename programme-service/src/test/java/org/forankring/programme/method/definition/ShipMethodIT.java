package org.forankring.programme.method.definition;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.forankring.platform.tenancy.Tenancy;
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
        assertThat(ship("cti-3", cti)).isFalse();
        assertThat(methods.findLatest("cti").orElseThrow().version()).isEqualTo(1);
    }

    @Test
    void a_definition_that_ships_with_a_later_release_is_the_method_s_next_version() {
        MethodDefinition first = Definitions.bound(Definitions.newMethod());
        assertThat(ship(first.method() + "-1", first)).isTrue();
        assertThat(ship(first.method() + "-2", first)).isTrue();
        assertThat(methods.findLatest(first.method()).orElseThrow().version()).isEqualTo(2);
    }

    /** As the service's own work. */
    private boolean ship(String name, MethodDefinition definition) {
        return Tenancy.everywhere(() -> shipMethod.ship(name, definition));
    }
}
