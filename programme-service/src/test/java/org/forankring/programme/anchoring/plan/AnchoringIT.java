package org.forankring.programme.anchoring.plan;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.framework.determinant.Place;
import org.junit.jupiter.api.Test;

/** S1, "The phase of anchoring". */
@ProgrammeTest
class AnchoringIT {

    @Test
    void anchoring_with_both_statuses() {
        Anchored anchored = Anchored.inLastPhase();
        Place place = anchored.place();
        String caseload = place.item("caseload");
        String economy = place.item("economy");
        String ours = place.added("Merger of two teams");
        rate(place, caseload, "baseline", "barrier", 5);
        rate(place, economy, "baseline", "barrier", 2);
        rate(place, ours, "anchoring", "facilitator", 2);
        rate(place, caseload, "anchoring", "facilitator", 2);
        Response half = anchored.lead().get(anchored.at(""));
        half.then()
                .statusCode(200)
                .body("status.taken", is(false))
                .body("status.takenAt", nullValue())
                .body("status.lacking", contains(economy))
                .body("status.elements", hasSize(21));

        rate(place, economy, "anchoring", "barrier", 4);
        anchored.lead()
                .put(anchored.at("/sustainability"), SustainabilityFindings.complete(), "\"v0\"")
                .then()
                .statusCode(200);
        anchored.write("Monthly", "\"v0\"");
        anchored.adopt("Agreed with management").then().statusCode(201);
        Caller.in(place.municipality(), Roles.EMPLOYEE)
                .get(anchored.at(""))
                .then()
                .statusCode(200)
                .body("implementationId", is(place.implementation().toString()))
                .body("status.taken", is(true))
                .body("status.takenAt", notNullValue())
                .body("status.lacking", empty())
                .body("status.elements.find { it.itemCode == 'caseload' }.movement", is("improved"))
                .body("status.elements.find { it.itemCode == 'caseload' }.baseline.nature", is("barrier"))
                .body("status.elements.find { it.itemCode == 'caseload' }.baseline.strength", is(5))
                .body("status.elements.find { it.itemCode == 'caseload' }.anchoring.nature", is("facilitator"))
                .body("status.elements.find { it.itemCode == 'caseload' }.anchoring.strength", is(2))
                .body("status.elements.find { it.itemCode == 'economy' }.movement", is("worsened"))
                .body("status.elements.find { it.name == 'Merger of two teams' }.movement", is("only-last"))
                .body("status.movements.find { it.movement == 'not-rated' }.items", is(18))
                .body("sustainability.complete", is(true))
                .body("sustainability.competences", is("yes"))
                .body("sustainability.organisation", is("partly"))
                .body("sustainability.etag", is("\"v1\""))
                .body("plan.state", is("adopted"))
                .body("plan.adoptedVersion", is(1))
                .body("plan.missing", empty());
    }

    @Test
    void before_anybody_has_begun_everything_is_still_to_be_said() {
        Anchored anchored = Anchored.begun();
        anchored.lead()
                .get(anchored.at(""))
                .then()
                .statusCode(200)
                .body("status.taken", is(false))
                .body("status.elements", hasSize(20))
                .body("sustainability.complete", is(false))
                .body("sustainability.missing", hasSize(8))
                .body("sustainability.etag", is("\"v0\""))
                .body("plan.state", is("draft"))
                .body("plan.complete", is(false))
                .body("plan.missing", not(empty()));
        anchored.lead()
                .get(anchored.at("/sustainability"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("findings.sparring", nullValue());
        anchored.lead()
                .get(anchored.at("/plan"))
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("arrangements.keptInFocus", empty());
        anchored.lead()
                .get(anchored.at("/plan/versions"))
                .then()
                .statusCode(200)
                .body("items", empty());
        anchored.lead().get(anchored.at("/plan/versions/1")).then().statusCode(404);
    }

    @Test
    void of_two_who_edit_the_same_check_or_plan_one_wins_and_the_other_hears_what_changed() {
        Anchored anchored = Anchored.begun();
        Caller coreTeam = Caller.in(anchored.place().municipality(), Roles.CORE_TEAM);
        anchored.lead()
                .put(anchored.at("/sustainability"), SustainabilityFindings.of("sparring", "partly"), "\"v0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("missing", hasSize(8));
        coreTeam.put(anchored.at("/sustainability"), SustainabilityFindings.of("sparring", "no"), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        anchored.lead()
                .put(anchored.at("/sustainability"), SustainabilityFindings.complete(), "\"v1\"")
                .then()
                .statusCode(412)
                .body("type", is("urn:forankring:problem:stale"))
                .body("changes.by", contains("core-team of " + anchored.place().municipality()))
                .body("changes[0].fields.field", contains("findings.sparring.inPlace"))
                .body("changes[0].fields.to", contains("no"));

        anchored.write("Monthly", "\"v0\"");
        coreTeam.put(anchored.at("/plan"), Anchored.arrangements("Weekly"), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        anchored.lead()
                .put(anchored.at("/plan"), Anchored.arrangements("Yearly"), "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes[0].fields.field", contains("arrangements.sparring.when"))
                .body("changes[0].fields.from", contains("Monthly"))
                .body("changes[0].fields.to", contains("Weekly"));
        anchored.lead()
                .put(anchored.at("/plan"), Anchored.arrangements("Yearly"))
                .then()
                .statusCode(428);
    }

    @Test
    void a_draft_may_leave_anything_out_but_what_it_says_has_to_be_right() {
        Anchored anchored = Anchored.begun();
        anchored.lead()
                .put(anchored.at("/plan"), Map.of("responsible", Map.of("deputy", "The deputy head")), "\"v0\"")
                .then()
                .statusCode(200)
                .body("complete", is(false))
                .body("arrangements.responsible.deputy", is("The deputy head"));
        anchored.lead()
                .put(
                        anchored.at("/plan"),
                        Map.of(
                                "keptInFocus", List.of(Map.of("how", "Monthly")),
                                "measures", List.of(Map.of("what", "Train", "byWhen", "soon")),
                                "unheardOf", true),
                        "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors", hasSize(3));
        anchored.lead()
                .put(anchored.at("/sustainability"), SustainabilityFindings.of("sparring", "perhaps"), "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sparring/inPlace"));
        anchored.lead()
                .put(anchored.at("/sustainability"), Map.of("sparring", Map.of("evidence", "Seen")), "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/sparring/inPlace"));
    }

    @Test
    void employees_and_others_read_and_do_not_write() {
        Anchored anchored = Anchored.begun();
        UUID municipality = anchored.place().municipality();
        for (String role : List.of(Roles.EMPLOYEE, Roles.TRAINER, Roles.SUPERVISOR)) {
            Caller reader = Caller.in(municipality, role);
            reader.get(anchored.at("")).then().statusCode(200);
            reader.get(anchored.at("/plan")).then().statusCode(200);
            reader.put(anchored.at("/plan"), Anchored.arrangements("Monthly"), "\"v0\"")
                    .then()
                    .statusCode(403);
            reader.put(anchored.at("/sustainability"), Map.of(), "\"v0\"")
                    .then()
                    .statusCode(403);
            reader.post(anchored.at("/plan/adoption"), Map.of("reason", "Now"))
                    .then()
                    .statusCode(403);
        }
        Caller.consultant()
                .put(anchored.at("/plan"), Anchored.arrangements("Monthly"), "\"v0\"")
                .then()
                .statusCode(200);
    }

    @Test
    void another_municipality_finds_nothing() {
        Anchored anchored = Anchored.begun();
        Caller foreign = Caller.leadOf(Scene.municipality());
        for (String below : List.of("", "/sustainability", "/plan", "/plan/versions", "/plan/versions/1")) {
            foreign.get(anchored.at(below)).then().statusCode(404);
        }
        foreign.put(anchored.at("/plan"), Anchored.arrangements("Monthly"), "\"v0\"")
                .then()
                .statusCode(404);
        foreign.put(anchored.at("/sustainability"), Map.of(), "\"v0\"").then().statusCode(404);
        foreign.post(anchored.at("/plan/adoption"), Map.of("reason", "Now"))
                .then()
                .statusCode(404);
    }

    private static void rate(Place place, String item, String occasion, String nature, int strength) {
        place.rate(item, Place.rating(occasion, nature, strength)).then().statusCode(201);
    }
}
