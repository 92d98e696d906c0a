package org.forankring.programme.implementation.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class LockedRowIT {

    @Inject
    Implementations implementations;

    @Test
    void what_is_locked_says_what_others_have_written_since_it_was_read() {
        Journey journey = Journey.begun();
        Reach reach = new Reach(false, Optional.of(journey.municipality()));
        Tenancy.in(
                journey.municipality(),
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    Implementation read = implementations
                            .find(reach, journey.implementation())
                            .orElseThrow();
                    int entries = read.journal().size();
                    assertThat(read.phases()).isNotEmpty();
                    journey.lead()
                            .post(journey.at("/transitions"), Map.of("transition", "pause", "reason", "A new leader"))
                            .then()
                            .statusCode(200);
                    Implementation held = implementations
                            .lock(reach, journey.implementation())
                            .orElseThrow();
                    assertThat(held.state()).isEqualTo(ImplementationState.PAUSED);
                    assertThat(held.journal()).hasSize(entries + 1);
                    return held;
                }));
    }
}
