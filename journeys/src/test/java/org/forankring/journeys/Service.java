package org.forankring.journeys;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.Locale;
import org.awaitility.core.ConditionFactory;
import org.forankring.testkit.identity.Tokens;

/** One of the three services, as it was packaged. */
enum Service {
    PROGRAMME,
    TRAINING,
    MONITORING;

    private static final Duration PATIENCE_TO_START = Duration.ofSeconds(120);

    private final ServiceProcess process = new ServiceProcess(word());

    void start() {
        process.start();
    }

    /** Waits until it answers; migrations have run by then, and events that wait are heard soon. */
    void awaitReady() {
        await(word() + " answers, see " + process.log())
                .atMost(PATIENCE_TO_START)
                .pollInterval(Duration.ofMillis(250))
                .ignoreExceptions()
                .until(() -> process.isAlive()
                        && as(Tokens.of("board-administrator")).get("/labels").statusCode() == 200);
    }

    void stop() {
        process.stop();
    }

    /** A request by somebody. */
    RequestSpecification as(Tokens who) {
        return given().baseUri("http://127.0.0.1:" + process.port())
                .basePath("/api/" + word() + "/v1")
                .contentType("application/json")
                .auth()
                .oauth2(who.signed());
    }

    /** Patience for what another service has to hear of first. */
    static ConditionFactory eventually() {
        return await().atMost(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(200));
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
