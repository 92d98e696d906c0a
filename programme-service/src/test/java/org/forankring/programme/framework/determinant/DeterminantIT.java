package org.forankring.programme.framework.determinant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class DeterminantIT {

    private static final Map<String, String> OURS = Map.of(
            "level", "institutional", "aspect", "municipality", "name", "Merger", "description", "Two teams in one");

    private Place place;

    @BeforeEach
    void begin() {
        place = Place.begun();
    }

    @Test
    void an_implementation_has_the_twenty_items_of_the_four_i_in_their_order() {
        Response listed = place.lead().get(place.determinants(""));
        listed.then()
                .statusCode(200)
                .body("items", hasSize(20))
                .body("items[0].itemCode", is("competences"))
                .body("items[0].level", is("individual"))
                .body("items[0].highBarrier", is("no"))
                .body("items[0].standing", nullValue())
                .body("items[19].itemCode", is("physical-setting"))
                .body("items[19].level", is("infrastructural"));
        Caller.in(place.municipality(), Roles.EMPLOYEE)
                .get(place.determinants(""))
                .then()
                .statusCode(200)
                .body("items.determinantId", is(listed.<List<String>>path("items.determinantId")));
    }

    @Test
    void of_first_readers_at_the_same_time_one_opens_the_framework() throws Exception {
        assertThat(AtOnce.times(6, () -> place.lead().get(place.determinants(""))))
                .containsOnly(200);
        place.lead().get(place.determinants("")).then().body("items", hasSize(20));
    }

    @Test
    void items_are_paged_and_narrowed_by_level_aspect_nature_and_readiness() {
        place.barrier(place.item("caseload"), 4);
        Response page = place.lead().get(place.determinants("?limit=2"));
        page.then().body("items.itemCode", contains("competences", "motivation"));
        place.lead()
                .get(place.determinants("?limit=1&cursor={next}"), page.<String>path("next"))
                .then()
                .body("items.itemCode", contains("caseload"));
        place.lead()
                .get(place.determinants("?level=individual&aspect=competence"))
                .then()
                .body("items.itemCode", contains("competences", "motivation", "caseload"));
        place.lead()
                .get(place.determinants("?nature=barrier&readiness=needs-strengthening"))
                .then()
                .body("items.itemCode", contains("caseload"));
        place.lead().get(place.determinants("?nature=facilitator")).then().body("items", empty());
        for (String parameter : List.of("nature", "readiness", "level", "aspect")) {
            place.lead()
                    .get(place.determinants("?" + parameter + "=no such"))
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("parameter:" + parameter));
        }
    }

    @Test
    void an_item_of_its_own_comes_after_the_frameworks_and_is_revised_by_whoever_saw_it_last() {
        Response added = place.lead().post(place.determinants(""), OURS);
        String item = added.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("itemCode", nullValue())
                .extract()
                .path("determinantId");
        added.then().header("Location", endsWith(place.determinants("/" + item)));
        place.lead()
                .get(place.determinants(""))
                .then()
                .body("items", hasSize(21))
                .body("items[20].determinantId", is(item));
        String path = place.determinants("/" + item);
        Map<String, String> renamed = Map.of("level", "individual", "aspect", "competence", "name", "Turnover");
        place.lead().put(path, renamed).then().statusCode(428);
        place.lead()
                .put(path, renamed, "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("name", is("Turnover"))
                .body("description", nullValue());
        place.lead()
                .put(path, OURS, "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes.collectMany { it.fields }.find { it.field == 'name' }", not(nullValue()));
    }

    @Test
    void an_item_out_of_the_framework_is_refused_with_all_its_faults() {
        place.lead()
                .post(place.determinants(""), Map.of("level", "cosmic", "aspect", "x y", "colour", "red"))
                .then()
                .statusCode(422)
                .body("errors.pointer.toSet()", is(Set.of("/aspect", "/name", "/colour")));
        place.lead()
                .post(place.determinants(""), Map.of("level", "individual", "aspect", "culture", "name", "Ours"))
                .then()
                .statusCode(422)
                .body("errors.code", contains("unknown-aspect"));
    }

    @Test
    void a_withdrawn_item_leaves_the_lists_and_keeps_its_reason() {
        String item = place.added("Merger");
        String path = place.determinants("/" + item);
        place.lead()
                .post(path + "/withdrawal", Map.of("reason", "Called off"))
                .then()
                .statusCode(200);
        place.lead().get(place.determinants("")).then().body("items", hasSize(20));
        place.lead()
                .get(path)
                .then()
                .statusCode(200)
                .body("withdrawal.reason", is("Called off"))
                .body("withdrawal.by", is("municipal-lead of " + place.municipality()));
        expectRefusal(place.lead().post(path + "/withdrawal", Map.of("reason", "Again")), "item-withdrawn");
        expectRefusal(place.lead().put(path, OURS, "*"), "item-withdrawn");
        expectRefusal(place.rate(item, Place.rating("baseline", "barrier", 3)), "item-withdrawn");
        expectRefusal(place.accept(item, "So be it"), "item-withdrawn");
    }

    @Test
    void the_frameworks_items_are_the_methods() {
        String path = place.determinants("/" + place.item("economy"));
        expectRefusal(place.lead().put(path, OURS, "*"), "item-of-framework");
        expectRefusal(place.lead().post(path + "/withdrawal", Map.of("reason", "No money")), "item-of-framework");
    }

    @Test
    void a_high_barrier_is_accepted_with_a_reason_and_open_again_when_it_grows() {
        String item = place.item("economy");
        String path = place.determinants("/" + item);
        expectRefusal(place.accept(item, "So be it"), "no-high-barrier");
        place.barrier(item, 4);
        place.lead().get(path).then().body("highBarrier", is("open"));
        place.accept(item, "Set until the next budget")
                .then()
                .statusCode(200)
                .body("highBarrier", is("accepted"))
                .body("acceptance.strength", is(4))
                .body("acceptance.reason", is("Set until the next budget"));
        place.barrier(item, 5);
        place.lead().get(path).then().body("highBarrier", is("open")).body("acceptance.strength", is(4));
    }

    @Test
    void nobody_accepts_a_strength_that_they_have_not_seen() {
        String item = place.item("economy");
        String path = place.determinants("/" + item);
        place.barrier(item, 4);
        String seen = place.lead().get(path).header("ETag");
        place.barrier(item, 5);
        Map<String, String> body = Map.of("reason", "We can live with four");
        place.lead()
                .change(path + "/acceptances", body, seen)
                .then()
                .statusCode(412)
                .body("changes.size()", greaterThan(0));
        place.lead().change(path + "/acceptances", body, null).then().statusCode(428);
        place.lead().get(path).then().body("highBarrier", is("open")).body("acceptance", nullValue());
    }

    @Test
    void readiness_shows_what_is_in_good_order_and_what_nobody_has_considered() {
        place.barrier(place.item("caseload"), 4);
        Map<String, Object> good = Place.rating("baseline", "facilitator", 3);
        good.put("readiness", "in-good-order");
        place.rate(place.item("motivation"), good).then().statusCode(201);
        place.lead()
                .get(place.determinants("/readiness"))
                .then()
                .statusCode(200)
                .body("everyLevelConsidered", is(false))
                .body("levels.level", contains("individual", "interpersonal", "institutional", "infrastructural"))
                .body("levels.considered", contains(true, false, false, false))
                .body("levels[0].inGoodOrder.itemCode", contains("motivation"))
                .body("levels[0].needsStrengthening.itemCode", contains("caseload"))
                .body("levels[0].notConsidered.itemCode", contains("competences"))
                .body("levels[3].notConsidered", hasSize(8));
        for (String item : List.of("communication", "management", "economy")) {
            place.barrier(place.item(item), 1);
        }
        place.lead().get(place.determinants("/readiness")).then().body("everyLevelConsidered", is(true));
    }

    @Test
    void nothing_of_another_municipality_or_implementation_is_found() {
        String item = place.item("economy");
        Caller foreign = Caller.leadOf(Scene.municipality());
        for (String below : List.of("", "/" + item, "/readiness", "/comparison", "/" + item + "/ratings")) {
            foreign.get(place.determinants(below)).then().statusCode(404);
        }
        foreign.post(place.determinants(""), OURS).then().statusCode(404);
        foreign.post(place.determinants("/" + item + "/ratings"), Place.rating("baseline", "barrier", 3))
                .then()
                .statusCode(404);
        Place other = Place.begun();
        other.lead().get(other.determinants("/" + item)).then().statusCode(404);
        Caller.consultant().get(other.determinants("/" + item)).then().statusCode(404);
        other.rate(item, Place.rating("baseline", "barrier", 3)).then().statusCode(404);
        place.lead().get(place.determinants("/" + UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void those_who_do_not_plan_read_only() {
        String item = place.item("economy");
        for (String role : List.of(Roles.EMPLOYEE, Roles.SUPERVISOR)) {
            Caller reader = Caller.in(place.municipality(), role);
            reader.get(place.determinants("/" + item)).then().statusCode(200);
            reader.post(place.determinants(""), OURS).then().statusCode(403);
            reader.post(place.determinants("/" + item + "/ratings"), Place.rating("baseline", "barrier", 3))
                    .then()
                    .statusCode(403);
        }
        Caller.in(place.municipality(), Roles.RECORDING_SYSTEM)
                .get(place.determinants(""))
                .then()
                .statusCode(403);
    }

    private static void expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
    }
}
