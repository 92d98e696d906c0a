package org.forankring.journeys;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.Test;

/** What programme-service tells: methods, who there is, and on which version an implementation runs. */
@JourneyTest
class ProgrammeIT {

    @Test
    void a_published_method_gives_the_monitoring_its_codes_and_the_training_its_rules() {
        Method method = Method.unpublished();
        Nordby nordby = Nordby.registered();
        method.publish(1);

        Service.eventually()
                .untilAsserted(() -> codes(nordby.journal(), method)
                        .statusCode(200)
                        .body("codes.code", contains("USE", Method.codeOf(1))));
        Service.eventually()
                .untilAsserted(() -> nordby.eligibility(method, Method.FOLLOW_UP)
                        .statusCode(200)
                        .body("reasons.rule", contains("practice-months")));
    }

    @Test
    void who_is_registered_is_known_to_the_training_and_the_monitoring() {
        Method method = Method.published();
        Nordby nordby = Nordby.registered();

        Service.eventually()
                .untilAsserted(() -> Service.MONITORING
                        .as(nordby.lead())
                        .queryParam("method", method.name())
                        .get("/employees/" + nordby.anna + "/practice")
                        .then()
                        .statusCode(200)
                        .body("count", is(0)));
        Service.eventually()
                .untilAsserted(() -> nordby.eligibility(method, Method.COURSE).statusCode(200));
        nordby.recordEventually(method);
        nordby.complete(method, Method.COURSE);
    }

    @Test
    void a_commitment_opens_a_track_and_keeps_its_version_until_the_implementation_is_moved() {
        Method method = Method.published();
        Nordby nordby = Nordby.registered();
        String implementation = nordby.commit(method);
        goesBy(1, nordby, method, implementation);

        method.publish(2);
        Service.eventually()
                .untilAsserted(
                        () -> codes(Nordby.consultant(), method).statusCode(200).body("version", is(2)));
        goesBy(1, nordby, method, implementation);

        nordby.move(implementation, 2);
        goesBy(2, nordby, method, implementation);
    }

    private static void goesBy(int version, Nordby nordby, Method method, String implementation) {
        Service.eventually()
                .untilAsserted(() -> Service.TRAINING
                        .as(nordby.lead())
                        .get("/tracks/" + implementation)
                        .then()
                        .statusCode(200)
                        .body("elements.code", hasItem(Method.elementOf(version))));
        Service.eventually()
                .untilAsserted(() ->
                        nordby.eligibility(method, Method.elementOf(version)).statusCode(200));
        Service.eventually()
                .untilAsserted(() -> codes(nordby.journal(), method)
                        .statusCode(200)
                        .body("version", is(version))
                        .body("codes.code", contains("USE", Method.codeOf(version))));
    }

    private static ValidatableResponse codes(Tokens who, Method method) {
        return Service.MONITORING
                .as(who)
                .get("/methods/" + method.name() + "/codes")
                .then();
    }
}
