package org.forankring.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.is;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** What training-service tells: who has completed what. */
@JourneyTest
class TrainingIT {

    private final Method method = Method.published();
    private final Nordby nordby = Nordby.registered();

    @Test
    void a_completed_training_is_seen_by_the_gate_and_counted_among_the_trained() {
        String implementation = nordby.commit(method);
        assertThat(nordby.gateFinds(implementation, "employees-trained")).isFalse();
        Service.eventually()
                .untilAsserted(() -> nordby.eligibility(method, Method.COURSE)
                        .statusCode(200)
                        .body("eligible", is("yes")));

        nordby.complete(method, Method.COURSE);

        Service.eventually().until(() -> nordby.gateFinds(implementation, "employees-trained"));
        Service.eventually()
                .untilAsserted(() -> Service.MONITORING
                        .as(nordby.lead())
                        .queryParam("method", method.name())
                        .queryParam("unitId", nordby.unit)
                        .queryParam("month", YearMonth.from(Nordby.today()).toString())
                        .get("/indicators")
                        .then()
                        .statusCode(200)
                        .body("values.find { it.code == 'adoption' }.denominator", is(1)));
    }
}
