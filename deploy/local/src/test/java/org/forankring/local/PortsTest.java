package org.forankring.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PortsTest {

    @Test
    void without_variables_every_port_is_the_usual_one() {
        var ports = Ports.from(Map.of());

        assertThat(EnumSet.allOf(Port.class))
                .allSatisfy(port -> assertThat(ports.number(port)).isEqualTo(port.usual()));
    }

    @Test
    void a_variable_moves_its_port_only() {
        var ports = Ports.from(Map.of("FORANKRING_GATEWAY_PORT", " 9080 "));

        assertThat(ports.address(Port.GATEWAY)).isEqualTo("127.0.0.1:9080");
        assertThat(ports.address(Port.KAFKA_CONTROLLER)).isEqualTo("127.0.0.1:19093");
    }

    @Test
    void every_fault_is_named_with_its_variable() {
        assertThatThrownBy(() -> Ports.from(Map.of(
                        "FORANKRING_GATEWAY_PORT", "eighty",
                        "FORANKRING_POSTGRES_PORT", "65536",
                        "FORANKRING_KAFKA_PORT", "8081")))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContainingAll(
                        "FORANKRING_GATEWAY_PORT must be a number from 1 to 65535, but is 'eighty'",
                        "FORANKRING_POSTGRES_PORT must be a number from 1 to 65535, but is '65536'",
                        "FORANKRING_KAFKA_PORT asks for port 8081, which another part already uses");
    }

    @Test
    void a_taken_port_names_the_part_that_wants_it_and_the_variable_that_moves_it() throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports =
                    Ports.from(Map.of("FORANKRING_KEYCLOAK_MANAGEMENT_PORT", Integer.toString(other.getLocalPort())));

            assertThat(ports.taken(List.of(Port.KEYCLOAK_MANAGEMENT)))
                    .containsExactly(("Port %d, meant for keycloak management, is taken by another program."
                                    + " Set FORANKRING_KEYCLOAK_MANAGEMENT_PORT to use another port.")
                            .formatted(other.getLocalPort()));
        }
    }

    @Test
    void a_port_that_was_given_back_is_free() throws IOException {
        int number;
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            number = other.getLocalPort();
        }
        var ports = Ports.from(Map.of("FORANKRING_GATEWAY_PORT", Integer.toString(number)));

        assertThat(ports.taken(List.of(Port.GATEWAY))).isEmpty();
    }
}
