package org.forankring.platform.health;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.notes.PlatformTest;
import org.forankring.testkit.broker.TestBroker;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

@PlatformTest
class HealthIT {

    private static final Duration LONG = Duration.ofSeconds(40);
    private static final String BROKER = "checks.find { it.name == 'Neighbours that can be done without' }.data";
    private static final String WORK = "checks.find { it.name == 'Work is up to date' }";

    @Test
    void without_the_broker_the_service_stays_ready_and_says_what_is_degraded() {
        await().atMost(LONG).untilAsserted(() -> health("ready", 200).body(BROKER + ".broker", is("reachable")));
        try (TestBroker.Outage outage = TestBroker.outage()) {
            assertThat(outage).isNotNull();
            await().atMost(LONG).untilAsserted(() -> health("ready", 200).body(BROKER + ".broker", is("unreachable")));
            health("ready", 200).body(BROKER + ".degraded", notNullValue());
            health("live", 200);

            String lead = Tokens.of(Roles.MUNICIPAL_LEAD)
                    .municipality(UUID.randomUUID())
                    .signed();
            given().header("Authorization", "Bearer " + lead)
                    .contentType("application/json")
                    .body("{\"text\":\"written without a broker\",\"weight\":1}")
                    .post("/notes")
                    .then()
                    .statusCode(201);
            deadLetters("GET", "/dead-letters");
            deadLetters("POST", "/dead-letters/replays");
        }
        await().atMost(LONG).untilAsserted(() -> health("ready", 200).body(BROKER, not(hasKey("degraded"))));
    }

    @Test
    void without_the_database_it_is_not_ready_but_alive() throws Exception {
        try (TestDatabase.Outage outage = TestDatabase.ofService("notes").outage()) {
            assertThat(outage).isNotNull();
            await().atMost(LONG).untilAsserted(() -> health("ready", 503));
            health("live", 200);
        }
        await().atMost(LONG).untilAsserted(() -> health("ready", 200));
    }

    @Test
    void it_tells_how_long_the_oldest_of_each_backlog_has_waited_and_that_workers_live() {
        health("live", 200).body("checks.find { it.name == 'Workers are alive' }.data.outbox-relay", is("alive"));
        await().atMost(LONG)
                .untilAsserted(() -> health("well", 200)
                        .body(WORK + ".data.outbox", lessThan(300))
                        .body(WORK + ".data.'forankring.programme'", lessThan(300)));
    }

    private static ValidatableResponse health(String kind, int status) {
        return given().get("/q/health/" + kind).then().statusCode(status);
    }

    private static void deadLetters(String method, String path) {
        given().header(
                        "Authorization",
                        "Bearer " + Tokens.of(Roles.BOARD_ADMINISTRATOR).signed())
                .request(method, path)
                .then()
                .statusCode(200)
                .time(lessThan(12_000L));
    }
}
