package org.forankring.testkit.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PostgresResourceTest {
    @Test
    void the_application_runs_as_the_service_and_the_migrations_as_the_owner() {
        var resource = new PostgresResource();
        resource.init(Map.of("service", "monitoring"));

        assertThat(resource.start())
                .containsEntry(
                        "quarkus.datasource.jdbc.url",
                        TestDatabase.ofService("monitoring").jdbcUrl())
                .containsEntry("quarkus.datasource.username", "monitoring_service")
                .containsEntry("quarkus.flyway.username", "monitoring_owner")
                .containsKeys("quarkus.datasource.password", "quarkus.flyway.password");
    }

    @Test
    void a_test_has_to_say_which_service_it_is_of() {
        assertThatThrownBy(new PostgresResource()::start).isInstanceOf(IllegalArgumentException.class);
    }
}
