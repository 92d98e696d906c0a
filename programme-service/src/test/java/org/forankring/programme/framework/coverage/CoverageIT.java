package org.forankring.programme.framework.coverage;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class CoverageIT {

    private Place place;

    @BeforeEach
    void begin() {
        place = Place.begun();
    }

    @Test
    void barriers_are_unaddressed_until_a_strategy_resolves_them_or_they_are_accepted() {
        String caseload = place.item("caseload");
        String economy = place.item("economy");
        String motivation = place.item("motivation");
        place.barrier(motivation, 2);
        place.barrier(economy, 4);
        place.barrier(caseload, 5);
        place.lead()
                .get(place.strategies("/unaddressed"))
                .then()
                .statusCode(200)
                .body("high", is(2))
                .body("barriers.itemCode", contains("caseload", "economy", "motivation"))
                .body("barriers.high", contains(true, true, false));
        String strategy = Choice.made(place, Choice.resolving(caseload, motivation));
        place.accept(economy, "Set").then().statusCode(200);
        place.lead()
                .get(place.strategies("/unaddressed"))
                .then()
                .body("high", is(0))
                .body("barriers", empty());
        place.lead()
                .post(
                        place.strategies("/" + strategy + "/status-changes"),
                        Map.of("to", "dropped", "reason", "No time"))
                .then()
                .statusCode(200);
        place.lead()
                .get(place.strategies("/unaddressed"))
                .then()
                .body("barriers.itemCode", contains("caseload", "motivation"));
    }

    @Test
    void the_catalogue_suggests_what_helps_the_unaddressed_barriers() {
        String caseload = place.item("caseload");
        place.barrier(caseload, 4);
        place.barrier(place.added("Merger"), 5);
        Choice.made(place, Choice.resolving());
        place.lead()
                .get(place.strategies("/suggestions"))
                .then()
                .statusCode(200)
                .body("barriers.barrier.name", contains("Merger", "Caseload per employee"))
                .body("barriers[0].suggestions.entry.code", hasItem("job-descriptions"))
                .body("barriers[1].suggestions.entry.code", contains("caseload-limit", "protected-time", "small-test"))
                .body("barriers[1].suggestions.inUse", contains(false, true, false));
    }
}
