package org.forankring.programme.plan.participation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.plan.draft.Planning;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S2: sign-offs are of all units that will participate. */
@ProgrammeTest
class ParticipationIT {

    private Planning planning = new Planning(new UUID(0, 0), new UUID(0, 0));
    private UUID outreach = new UUID(0, 0);
    private UUID homeCare = new UUID(0, 0);
    private String path = "";

    @BeforeEach
    void adopt() {
        planning = Planning.adopted();
        outreach = Scene.unitOf(planning.municipality());
        homeCare = Scene.unitOf(planning.municipality());
        path = "/implementations/" + planning.implementation() + "/participating-units";
    }

    @Test
    void all_units_take_part_until_some_are_named() {
        planning.lead()
                .get(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("allUnits", is(true))
                .body("units", empty());
        planning.get("/versions/1/sign-offs").then().body("items", hasSize(2));
        planning.lead()
                .put(path, named(outreach, outreach), "\"v0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("allUnits", is(false))
                .body("units.unitId", contains(outreach.toString()))
                .body("units.name", contains("Outreach"));
        planning.get("/versions/1/sign-offs").then().body("items.unitId", contains(outreach.toString()));
        planning.get("/versions/1/sign-offs/" + homeCare).then().statusCode(404);
        sign(homeCare, 409).body("type", is("urn:forankring:problem:unit-not-participating"));
        sign(outreach, 201);
    }

    @Test
    void what_a_unit_has_signed_stands_when_it_takes_part_no_more() {
        sign(homeCare, 201);
        planning.lead().put(path, named(outreach), "\"v0\"").then().statusCode(200);
        planning.get("/versions/1/sign-offs").then().body("items", hasSize(2));
        planning.get("/versions/1/sign-offs/" + homeCare).then().body("state", is("signed"));
    }

    @Test
    void units_are_named_by_whoever_has_seen_those_before() {
        planning.lead().put(path, named(outreach)).then().statusCode(428);
        planning.lead().put(path, named(outreach), "\"v0\"").then().statusCode(200);
        planning.lead().put(path, named(homeCare), "\"v0\"").then().statusCode(412);
        planning.lead().put(path, named(outreach, homeCare), "\"v1\"").then().statusCode(200);
        planning.lead()
                .put(path, named(homeCare), "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes", hasSize(1));
        planning.lead()
                .get("/implementations/" + planning.implementation() + "/history?subject=participation")
                .then()
                .body("items", hasSize(2));
    }

    @Test
    void only_units_of_the_municipality_take_part_and_some_do() {
        planning.lead()
                .put(path, named(outreach, Scene.unitOf(Scene.municipality())), "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/unitIds/1"))
                .body("errors.code", contains("unknown-unit"));
        planning.lead().put(path, named(), "\"v0\"").then().statusCode(422).body("errors.pointer", hasItem("/unitIds"));
        Caller.in(planning.municipality(), Roles.SUPERVISOR)
                .put(path, named(outreach), "\"v0\"")
                .then()
                .statusCode(403);
        Caller.leadOf(Scene.municipality())
                .put(path, named(outreach), "\"v0\"")
                .then()
                .statusCode(404);
    }

    private ValidatableResponse sign(UUID unit, int status) {
        return planning.lead()
                .put(planning.path("/versions/1/sign-offs/" + unit), Map.of())
                .then()
                .statusCode(status);
    }

    private static Map<String, Object> named(UUID... units) {
        return Map.of("unitIds", List.of(units));
    }
}
