package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.Test;

/**
 * S2, "Preparations for intervention training": "It is important to create a training plan that includes the following
 * information: the entire content of the training … the planned timing of training for new employees … the estimated
 * timing of refresher training and supplementary training".
 */
@ProgrammeTest
class PreparationsForInterventionTrainingIT {

    private final Map<String, Object> plan = new HashMap<>();

    @Test
    void the_training_plan_wants_its_three_items_and_takes_longer_term_support_as_well() {
        Journey journey = Journey.begun();
        add("longTermSupport", "A peer group every month");
        expect(
                journey,
                "partial",
                "/days",
                "/guidance",
                "/customerWork",
                "/newEmployees",
                "/refresher",
                "/supplementary");
        // "The entire content of the training, such as the days of training, potential guidance on the use of the
        // intervention and customer work included in the training."
        add("days", "Two days in May");
        add("guidance", "Sparring every other week");
        add("customerWork", "Two courses with a citizen");
        expect(journey, "partial", "/newEmployees", "/refresher", "/supplementary");
        // "The planned timing of training for new employees that will join the organisation later."
        add("newEmployees", "On the next course, within six months");
        expect(journey, "partial", "/refresher", "/supplementary");
        // "The estimated timing of refresher training and supplementary training for those who have been trained".
        add("refresher", "Every other year");
        add("supplementary", "A day on debt in 2027");
        expect(journey, "filled");
        journey.get("/plan/sections/training-plan")
                .then()
                .body("content.longTermSupport", is("A peer group every month"));
    }

    /** "At least the following factors must be taken into consideration in selection decisions". */
    @Test
    void how_employees_are_selected_is_asked_for() {
        Journey journey = Journey.begun();
        Map<String, String> recruitment =
                new HashMap<>(Map.of("employees", "Eight of the outreach unit", "organisation", "Half of the week"));
        journey.write("recruitment-and-organisation", recruitment);
        journey.get("/plan/sections/recruitment-and-organisation")
                .then()
                .body("fill", is("partial"))
                .body("missing", contains("/selection"));
        recruitment.put(
                "selection", "Prerequisites, time and motivation, citizens, commitment, not too many interventions");
        journey.lead()
                .put(
                        journey.at("/plan/sections/recruitment-and-organisation"),
                        recruitment,
                        journey.get("/plan/sections/recruitment-and-organisation")
                                .header("ETag"))
                .then()
                .statusCode(200)
                .body("fill", is("filled"));
    }

    /** "The planning of training … should be done in cooperation with all of the units that will participate". */
    @Test
    void every_unit_is_asked_to_sign_the_plan_that_holds_the_training() {
        Journey journey = Journey.begun();
        UUID other = Scene.unitOf(journey.municipality());
        journey.write("training-plan", Map.of("days", "Two days in May"));
        journey.adopt("For the units").then().statusCode(201);
        journey.get("/plan/versions/1/sign-offs")
                .then()
                .body("items.size()", is(2))
                .body("items.state", everyItem(is("waiting")));
        Caller.in(journey.municipality(), Roles.SUPERVISOR)
                .as(Scene.employeeOf(journey.municipality(), other))
                .put(journey.at("/plan/versions/1/sign-offs/" + other), Map.of("note", "The timing suits us"))
                .then()
                .statusCode(201);
        journey.get("/plan/versions/1/sign-offs")
                .then()
                .body("items.state", containsInAnyOrder("signed", "waiting"))
                .body("items.find { it.unitId == '" + other + "' }.note", is("The timing suits us"));
    }

    private void add(String item, String content) {
        plan.put(item, content);
    }

    private void expect(Journey journey, String fill, String... missing) {
        String path = journey.at("/plan/sections/training-plan");
        journey.lead()
                .put(path, plan, journey.lead().get(path).header("ETag"))
                .then()
                .statusCode(200)
                .body("fill", is(fill))
                .body("missing", is(List.of(missing)));
    }
}
