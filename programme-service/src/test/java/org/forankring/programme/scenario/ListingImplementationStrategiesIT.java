package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.List;
import java.util.Map;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * S2, "Listing implementation strategies": "The implementation plan should also include a list of implementation
 * strategies that support the successful implementation of the intervention."
 */
@ProgrammeTest
class ListingImplementationStrategiesIT {

    private Place place;

    @BeforeEach
    void begin() {
        place = Place.begun();
    }

    /** "Many measures are ordinary things …, such as organising training, ensuring guidance … or purchasing …". */
    @Test
    void the_catalogue_holds_training_guidance_and_the_purchase_of_equipment_and_tools() {
        place.lead()
                .get("/strategy-catalogue")
                .then()
                .body("groups.group", hasItems("training", "guidance", "equipment-and-tools", "organisation-of-work"))
                .body("groups.findAll { it.entries.isEmpty() }.group", empty());
    }

    /** "The measures can resolve barriers to implementation and also strengthen facilitators to implementation." */
    @Test
    void the_plan_lists_strategies_that_resolve_barriers_and_strengthen_facilitators() {
        String caseload = place.item("caseload");
        String motivation = place.item("motivation");
        place.barrier(caseload, 4);
        Map<String, Object> body = Choice.resolving(caseload);
        body.put("strengthens", List.of(motivation));
        String strategy = Choice.made(place, body);
        place.lead()
                .put(plan("/sections/goals"), Map.of("goals", List.of(Map.of("goal", "All use it"))), "\"v0\"")
                .then()
                .statusCode(200);
        place.lead().post(plan("/versions"), Map.of("reason", "Agreed")).then().statusCode(201);
        place.lead()
                .get(plan("/versions/1"))
                .then()
                .body("parts.strategies.id", contains(strategy))
                .body("parts.strategies.name", contains("Protect time"))
                .body("parts.strategies[0].resolves", contains(caseload))
                .body("parts.strategies[0].strengthens", contains(motivation));
    }

    /** "The measures required in each case vary depending on the organisation". */
    @Test
    void a_strategy_of_the_municipalitys_own_is_as_good_as_one_of_the_catalogue() {
        Map<String, Object> body = Choice.resolving(place.item("economy"));
        body.remove("catalogueCode");
        body.put("name", "A common car");
        body.put("group", "equipment-and-tools");
        Choice.made(place, body);
        place.lead()
                .get(place.strategies("?group=equipment-and-tools"))
                .then()
                .body("items.name", contains("A common car"));
    }

    /** "As the implementation … progresses, the selected measures can also be specified further or amended." */
    @Test
    void a_strategy_is_specified_further_and_the_earlier_words_stay() {
        String path = place.strategies("/" + Choice.made(place, Choice.resolving(place.item("caseload"))));
        Map<String, Object> amended = Choice.resolving(place.item("caseload"));
        amended.put("dose", "A day a week");
        place.lead().put(path, amended, "\"v1\"").then().statusCode(422).body("errors.pointer", contains("/reason"));
        amended.put("reason", "Half a day was not enough");
        place.lead().put(path, amended, "\"v1\"").then().statusCode(200).body("dose", is("A day a week"));
        place.lead()
                .get(path + "/amendments")
                .then()
                .body("items.reason", contains("Half a day was not enough"))
                .body("items[0].changes.from", contains("Half a day a week"))
                .body("items[0].changes.to", contains("A day a week"));
    }

    @Test
    void what_is_done_by_whom_to_whom_when_how_much_and_to_what_end_belongs_to_a_strategy() {
        place.lead()
                .post(place.strategies(""), Map.of("name", "Protect time", "group", "organisation-of-work"))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        hasItems("/action", "/actor", "/target", "/timing", "/dose", "/expectedOutcome"))
                .body("errors", not(empty()));
    }

    private String plan(String below) {
        return "/implementations/" + place.implementation() + "/plan" + below;
    }
}
