package org.forankring.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import org.junit.jupiter.api.Test;

/** What monitoring-service tells: which uses are recorded. */
@JourneyTest
class UseIT {

    private final Method method = Method.published();
    private final Nordby nordby = Nordby.registered();

    @Test
    void a_use_that_is_withdrawn_and_recorded_again_is_seen_by_the_gate() {
        String implementation = nordby.commit(method);
        assertThat(nordby.gateFinds(implementation, "use-recorded")).isFalse();

        nordby.recordEventually(method);
        Service.eventually().until(() -> nordby.gateFinds(implementation, "use-recorded"));

        nordby.record(method, "USE", "entered-in-error").then().statusCode(200);
        Service.eventually().until(() -> !nordby.gateFinds(implementation, "use-recorded"));

        nordby.record(method, "USE", "completed").then().statusCode(200);
        Service.eventually().until(() -> nordby.gateFinds(implementation, "use-recorded"));
    }

    @Test
    void months_of_practice_open_the_training_that_asks_for_them_and_withdrawn_ones_close_it() {
        nordby.recordEventually(method);
        decides("yes", "pass");

        nordby.record(method, "USE", "entered-in-error").then().statusCode(200);
        decides("no", "fail");
    }

    private void decides(String eligible, String outcome) {
        Service.eventually()
                .untilAsserted(() -> nordby.eligibility(method, Method.FOLLOW_UP)
                        .statusCode(200)
                        .body("eligible", is(eligible))
                        .body("reasons.rule", contains("practice-months"))
                        .body("reasons.outcome", contains(outcome)));
    }
}
