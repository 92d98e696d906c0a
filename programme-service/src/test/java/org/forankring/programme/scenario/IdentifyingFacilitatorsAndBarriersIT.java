package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * S2, "Identifying facilitators and barriers to implementation": "Which aspects are already in good order? Which
 * aspects require strengthening and support?"
 */
@ProgrammeTest
class IdentifyingFacilitatorsAndBarriersIT {

    private Place place;

    @BeforeEach
    void begin() {
        place = Place.begun();
    }

    @Test
    void what_is_in_good_order_and_what_requires_strengthening_stand_apart_on_every_level() {
        rate("motivation", "facilitator", 3, "in-good-order");
        rate("caseload", "barrier", 3, "needs-strengthening");
        place.lead()
                .get(place.determinants("/readiness"))
                .then()
                .statusCode(200)
                .body("levels[0].inGoodOrder.itemCode", contains("motivation"))
                .body("levels[0].needsStrengthening.itemCode", contains("caseload"))
                .body("levels[0].notConsidered.itemCode", contains("competences"))
                .body("everyLevelConsidered", is(false));
        rate("communication", "facilitator", 3, "in-good-order");
        rate("management", "barrier", 2, "needs-strengthening");
        rate("economy", "facilitator", 1, "in-good-order");
        place.lead()
                .get(place.determinants("/readiness"))
                .then()
                .body("levels.inGoodOrder.itemCode.flatten()", contains("motivation", "communication", "economy"))
                .body("levels.needsStrengthening.itemCode.flatten()", contains("caseload", "management"))
                .body("everyLevelConsidered", is(true));
    }

    /** "Having collectively identified the need …, already having existing intervention expertise …". */
    @Test
    void facilitators_and_barriers_of_the_municipalitys_own_stand_beside_those_of_the_framework() {
        String expertise = place.added("Two employees know CTI already");
        String fit = place.added("The method is thought not to suit the shelter");
        place.rate(expertise, rating("facilitator", 4, "in-good-order")).then().statusCode(201);
        place.rate(fit, rating("barrier", 4, "needs-strengthening")).then().statusCode(201);
        place.lead()
                .get(place.determinants("?nature=facilitator"))
                .then()
                .body("items.name", contains("Two employees know CTI already"));
        place.lead()
                .get(place.determinants("?nature=barrier&readiness=needs-strengthening"))
                .then()
                .body("items.name", contains("The method is thought not to suit the shelter"))
                .body("items.highBarrier", contains("open"));
    }

    /** "Identifying barriers helps to anticipate potential challenges … Resolving these in advance". */
    @Test
    void a_barrier_stays_open_until_it_is_resolved_in_advance() {
        String caseload = place.item("caseload");
        place.barrier(caseload, 5);
        place.lead()
                .get(place.strategies("/unaddressed"))
                .then()
                .body("high", is(1))
                .body("barriers.itemCode", contains("caseload"));
        place.lead()
                .get(place.strategies("/suggestions"))
                .then()
                .body("barriers[0].suggestions.entry.code", hasItem("caseload-limit"));
        Choice.made(place, Choice.resolving(caseload));
        place.lead()
                .get(place.strategies("/unaddressed"))
                .then()
                .body("high", is(0))
                .body("barriers", empty());
    }

    @Test
    void an_aspect_is_rated_with_all_that_the_question_asks() {
        place.rate(place.item("motivation"), Map.of("occasion", "baseline"))
                .then()
                .statusCode(422)
                .body("errors.pointer.sort()", is(List.of("/nature", "/readiness", "/strength")));
    }

    private void rate(String item, String nature, int strength, String readiness) {
        place.rate(place.item(item), rating(nature, strength, readiness)).then().statusCode(201);
    }

    private static Map<String, Object> rating(String nature, int strength, String readiness) {
        Map<String, Object> rating = Place.rating("baseline", nature, strength);
        rating.put("readiness", readiness);
        return rating;
    }
}
