package org.forankring.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.hostility.HostileInput;
import org.junit.jupiter.api.Test;

@TrainingTest
class HostileInputIT {

    @Test
    void no_input_makes_the_service_fail() throws IOException {
        try (World world = new World()) {
            String method = world.method();
            UUID municipality = world.municipality();

            UUID employee = world.employee(municipality);
            Caller board = Caller.ofTheBoard(Roles.BOARD_CONSULTANT);
            UUID session = board.planSession(
                    method,
                    "employee-course",
                    municipality,
                    5,
                    List.of(World.today(), World.today().plusDays(1)));
            UUID enrolment = board.enrol(session, employee);
            assertThat(new HostileInput(
                                    municipality,
                                    Map.of(
                                            "municipalityId", municipality.toString(),
                                            "employeeId", employee.toString(),
                                            "sessionId", session.toString(),
                                            "enrolmentId", enrolment.toString(),
                                            "day", World.today().toString(),
                                            "method", method))
                            .complaints())
                    .isEmpty();
        }
    }
}
