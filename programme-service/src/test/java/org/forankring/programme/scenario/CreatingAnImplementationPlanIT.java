package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * S2, "Creating an implementation plan": "The plan describes the division of duties and responsibilities, basic
 * information on the intervention to be implemented, the goals related to the use of the intervention, the training
 * plan and the potential facilitators and barriers to implementation."
 */
@ProgrammeTest
class CreatingAnImplementationPlanIT {

    private static final Map<String, Object> TRAINING = Map.of(
            "days", "Two days in May",
            "guidance", "Monthly",
            "customerWork", "Two courses with a citizen",
            "newEmployees", "Within six months",
            "refresher", "Every other year",
            "supplementary", "A day on debt");

    private Journey journey;

    @BeforeEach
    void begin() {
        journey = Journey.begun();
    }

    @Test
    void the_plan_describes_duties_the_intervention_goals_training_facilitators_and_barriers() {
        for (String section : List.of("duties", "intervention-basics", "goals", "training-plan")) {
            journey.get("/plan/sections/" + section)
                    .then()
                    .body("fill", is("empty"))
                    .body("missing", not(empty()));
        }
        write(
                "duties",
                Map.of(
                        "duties",
                        List.of(Map.of(
                                "who", "The core team", "role", "coordinator", "duty", "Keeps the plan up to date"))));
        write(
                "intervention-basics",
                Map.of(
                        "targetGroup", "Adults in a critical transition",
                        "content", "Support in three phases",
                        "intensity", "Weekly, then less and less"));
        write("goals", Map.of("goals", List.of(Map.of("goal", "All use it", "target", "80 per cent"))));
        write("training-plan", TRAINING);
        journey.rate("motivation", "baseline", "facilitator", 4);
        journey.rate("caseload", "baseline", "barrier", 3);

        journey.adopt("Written action plan").then().statusCode(201);
        journey.get("/plan/versions/1")
                .then()
                .statusCode(200)
                .body("filledSections", contains("duties", "intervention-basics", "goals", "training-plan"))
                .body("sections.duties.duties.who", contains("The core team"))
                .body("sections.duties.duties.duty", contains("Keeps the plan up to date"))
                .body("sections.'intervention-basics'.targetGroup", is("Adults in a critical transition"))
                .body("sections.goals.goals.goal", contains("All use it"))
                .body("sections.'training-plan'.days", is("Two days in May"))
                .body(facilitatorsAndBarriers("facilitator"), contains("Motivation"))
                .body(facilitatorsAndBarriers("barrier"), not(empty()));
    }

    /** "It should be reviewed regularly and updated as necessary." */
    @Test
    void the_plan_is_reviewed_regularly_and_updated_as_necessary() {
        write("training-plan", TRAINING);
        journey.get("/plan").then().body("nextReviewOn", nullValue());
        journey.adopt("Written action plan").then().statusCode(201);
        Response plan = journey.get("/plan");
        int months = plan.path("reviewEveryMonths");
        plan.then().body("nextReviewOn", is(Journey.today().plusMonths(months).toString()));
        journey.lead()
                .post(
                        journey.at("/plan/reviews"),
                        Map.of("outcome", "unchanged", "note", "Gone through", "reviewedOn", Journey.today()))
                .then()
                .statusCode(201);
        journey.get("/plan/reviews").then().body("items.note", contains("Gone through"));

        Map<String, Object> later = new HashMap<>(TRAINING);
        later.put("days", "Two days in September");
        journey.lead()
                .put(
                        journey.at("/plan/sections/training-plan"),
                        later,
                        journey.get("/plan/sections/training-plan").header("ETag"))
                .then()
                .statusCode(200);
        journey.adopt("The course was moved").then().statusCode(201);
        journey.get("/plan/versions")
                .then()
                .body("items.reason", contains("Written action plan", "The course was moved"))
                .body("items.adoptedAt", everyItem(notNullValue()));
        journey.get("/plan/versions/1/compare/2")
                .then()
                .body("differences.field", contains("days"))
                .body("differences.from", contains("Two days in May"))
                .body("differences.to", contains("Two days in September"));
    }

    /** "Employees provide valuable information on the intervention's context of use and customer needs." */
    @Test
    void employees_take_part_in_the_planning_and_learn_what_became_of_what_they_said() {
        Caller employee = Caller.in(journey.municipality(), Roles.EMPLOYEE);
        for (String kind : List.of("context", "need")) {
            employee.post(journey.at("/contributions"), Map.of("kind", kind, "text", "They call in the evening"))
                    .then()
                    .statusCode(201);
        }
        String need = employee.get(journey.at("/contributions?kind=need")).path("items[0].contributionId");
        Caller.in(journey.municipality(), Roles.CORE_TEAM)
                .put(
                        journey.at("/contributions/" + need + "/response"),
                        Map.of("outcome", "taken-up", "text", "The duty phone is in the plan"),
                        "\"v0\"")
                .then()
                .statusCode(200);
        employee.get(journey.at("/contributions/" + need))
                .then()
                .body("response.outcome", is("taken-up"))
                .body("response.text", is("The duty phone is in the plan"));
        employee.get(journey.at("/contributions?answered=false")).then().body("items.kind", hasItem("context"));
    }

    private void write(String section, Map<String, ?> content) {
        journey.write(section, content);
        journey.get("/plan/sections/" + section)
                .then()
                .body("fill", is("filled"))
                .body("missing", empty());
    }

    private static String facilitatorsAndBarriers(String nature) {
        return "parts.facilitatorsAndBarriers.findAll { it.nature == '" + nature + "' }.name";
    }
}
