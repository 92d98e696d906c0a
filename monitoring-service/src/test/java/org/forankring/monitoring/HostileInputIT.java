package org.forankring.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import org.forankring.testkit.hostility.HostileInput;
import org.junit.jupiter.api.Test;

@MonitoringTest
class HostileInputIT {

    @Test
    void no_input_makes_the_service_fail() throws IOException {
        Nordby nordby = Nordby.with(1);
        String submission =
                nordby.submit(nordby.record("1")).statusCode(200).extract().path("submissionId");
        assertThat(new HostileInput(
                                nordby.id,
                                Map.of(
                                        "municipalityId",
                                        nordby.id.toString(),
                                        "unitId",
                                        nordby.unit.toString(),
                                        "employeeId",
                                        nordby.anna().toString(),
                                        "submissionId",
                                        submission,
                                        "method",
                                        "cti",
                                        "sourceSystem",
                                        "journal",
                                        "sourceId",
                                        "1"))
                        .complaints())
                .isEmpty();
    }
}
