package org.forankring.programme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.forankring.testkit.hostility.HostileInput;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class HostileInputIT {

    @Test
    void no_input_makes_the_service_fail() throws IOException {
        OneOfEverything nordby = OneOfEverything.gathered();
        assertThat(new HostileInput(nordby.municipality(), nordby.ids()).complaints())
                .isEmpty();
    }
}
