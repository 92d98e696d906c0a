package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;

/**
 * S2, "The execution of follow-up and tools": "Plan, and record in the implementation plan, how data accumulated on the
 * use of the intervention will be collected, analysed and utilised, and how it will be communicated."
 */
@ProgrammeTest
class ExecutionOfFollowUpAndToolsIT {

    private static final Map<String, String> STEP =
            Map.of("how", "As agreed", "who", "The coordinator", "when", "Monthly");

    @Test
    void the_plan_says_how_data_are_collected_analysed_used_and_communicated() {
        Journey journey = Journey.begun();
        Map<String, Object> plan = new HashMap<>();
        plan.put("collect", STEP);
        expect(journey, plan, "/analyse", "/use", "/communicate");
        plan.put("analyse", STEP);
        expect(journey, plan, "/use", "/communicate");
        plan.put("use", STEP);
        expect(journey, plan, "/communicate");
        plan.put("communicate", Map.of("how", "At the unit meeting", "when", "Monthly"));
        put(journey, plan).body("missing", contains("/communicate/who")).body("fill", is("partial"));
        plan.put("communicate", STEP);
        put(journey, plan).body("missing", empty()).body("fill", is("filled"));
    }

    /** "Determine what measures are required for … potential performance indicators before the use … begins." */
    @Test
    void what_the_indicators_require_is_said_before_the_use_begins() {
        Journey journey = Journey.begun();
        Map<String, Object> plan = new HashMap<>(Map.of("beforeTheUse", "The codes are set up"));
        put(journey, plan).body("content.beforeTheUse", is("The codes are set up"));
        journey.lead()
                .put(
                        journey.at("/plan/sections/goals"),
                        Map.of("goals", List.of(Map.of("goal", "All use it", "indicator", "no-such-indicator"))),
                        "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-indicator"));
        String indicator = journey.lead().get("/methods/cti").path("indicators[0].code");
        journey.write("goals", Map.of("goals", List.of(Map.of("goal", "All use it", "indicator", indicator))));
        journey.get("/plan/sections/goals").then().body("fill", is("filled"));
    }

    /** "The focus shifts to the planning and facilitating of implementation also with regard to monitoring." */
    @Test
    void the_preparation_is_not_over_without_a_plan_for_the_monitoring() {
        Journey journey = Journey.begun();
        String monitoring = "requirements.find { it.subject == 'monitoring-plan' }.met";
        put(journey, Map.of("collect", STEP));
        journey.adopt("Half of it").then().statusCode(201);
        journey.get("/gate").then().body(monitoring, is(false));
        put(journey, Map.of("collect", STEP, "analyse", STEP, "use", STEP, "communicate", STEP));
        journey.get("/gate").then().body(monitoring, is(false));
        journey.adopt("All of it").then().statusCode(201);
        journey.get("/gate").then().body(monitoring, is(true));
    }

    private static void expect(Journey journey, Map<String, Object> plan, String... steps) {
        put(journey, plan)
                .body(
                        "missing",
                        is(Stream.of(steps)
                                .flatMap(step -> Stream.of(step + "/how", step + "/who", step + "/when"))
                                .toList()));
    }

    private static ValidatableResponse put(Journey journey, Map<String, ?> plan) {
        String path = journey.at("/plan/sections/monitoring-plan");
        return journey.lead()
                .put(path, plan, journey.lead().get(path).header("ETag"))
                .then()
                .statusCode(200);
    }
}
