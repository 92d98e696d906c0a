package org.forankring.programme.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class PlanIT {

    @Test
    void a_plan_begins_as_a_draft_with_every_section_empty() {
        Planning planning = Planning.begun();
        planning.get("")
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("state", is("draft"))
                .body("owner.team", is("leadership"))
                .body("owner.since", notNullValue())
                .body("adoptedVersion", nullValue())
                .body("changedSinceAdoption", is(false))
                .body("reviewEveryMonths", is(3))
                .body("nextReviewOn", nullValue())
                .body("reviewOverdue", is(false))
                .body("sections", hasSize(11))
                .body("sections.fill", everyItem(is("empty")))
                .body("sections.etag", everyItem(is("\"v0\"")));
        planning.get("/sections")
                .then()
                .statusCode(200)
                .body(
                        "items.section",
                        contains(
                                "background",
                                "duties",
                                "intervention-basics",
                                "goals",
                                "training-plan",
                                "communication-plan",
                                "monitoring-plan",
                                "recording-instruction",
                                "recruitment-and-organisation",
                                "structural-preconditions",
                                "additional"));
    }

    @Test
    void a_section_is_written_bit_by_bit_until_nothing_is_missing() {
        Planning planning = Planning.begun();
        planning.write("background", Map.of("why", "Too many lose contact"), "\"v0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("fill", is("partial"))
                .body("missing", contains("/forWhom", "/replacesOrSupplements", "/successGoals"))
                .body("filledSince", nullValue());
        planning.write("background", Planning.BACKGROUND, "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("fill", is("filled"))
                .body("missing", empty())
                .body("filledSince", notNullValue());
        planning.get("/sections/background")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("content.why", is("Too many lose contact"))
                .body("content.replacesOrSupplements", is("new"));
        planning.get("/sections/goals")
                .then()
                .statusCode(200)
                .header("ETag", "\"v0\"")
                .body("fill", is("empty"))
                .body("content.goals", empty());
        planning.get("").then().body("sections.find { it.section == 'background' }.etag", is("\"v2\""));
    }

    @Test
    void of_two_people_who_edit_the_same_section_one_wins_and_the_other_learns_what_changed() {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        String seenByBoth = planning.get("/sections/background").header("ETag");
        Caller.consultant()
                .put(planning.path("/sections/background"), Map.of("why", "The ministry asks for it"), seenByBoth)
                .then()
                .statusCode(200);
        planning.write("background", Map.of("why", "We want it"), seenByBoth)
                .then()
                .statusCode(412)
                .body("type", is("urn:forankring:problem:stale"))
                .body("changes", hasSize(1))
                .body("changes[0].by", is("consultant"))
                .body("changes[0].subject", is("plan-section"))
                .body("changes[0].version", is(2))
                .body("changes[0].fields.find { it.field == 'content.why' }.from", is("Too many lose contact"))
                .body("changes[0].fields.find { it.field == 'content.why' }.to", is("The ministry asks for it"));
        planning.get("/sections/background").then().body("content.why", is("The ministry asks for it"));
    }

    @Test
    void of_many_who_write_a_section_for_the_first_time_at_once_one_wins() throws Exception {
        Planning planning = Planning.begun();
        List<Integer> statuses = AtOnce.times(
                8,
                () -> planning.write(
                        "background", Map.of("why", UUID.randomUUID().toString()), "\"v0\""));
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
        planning.get("/sections/background").then().header("ETag", "\"v1\"");
    }

    @Test
    void a_change_has_to_name_the_version_it_changes() {
        Planning planning = Planning.begun();
        planning.lead()
                .put(planning.path("/sections/background"), Planning.BACKGROUND)
                .then()
                .statusCode(428);
        planning.write("background", Planning.BACKGROUND, "\"v3\"").then().statusCode(412);
        planning.get("/sections/background").then().header("ETag", "\"v0\"");
    }

    @Test
    void listed_items_get_an_id_and_keep_it() {
        Planning planning = Planning.begun();
        String id = planning.writeNew(
                        "goals",
                        Map.of(
                                "goals",
                                List.of(Map.of(
                                        "goal", "They use it",
                                        "indicator", "adoption-trained-users",
                                        "byWhen", "2027-06-30"))))
                .path("content.goals[0].id");
        planning.write(
                        "goals",
                        Map.of(
                                "goals",
                                List.of(
                                        Map.of("goal", "Everybody is reached", "target", "All"),
                                        Map.of("id", id, "goal", "All use it", "target", "80 percent"))),
                        "\"v1\"")
                .then()
                .statusCode(200)
                .body("fill", is("filled"))
                .body("content.goals.id", hasItem(id))
                .body("content.goals.find { it.id == '" + id + "' }.goal", is("All use it"));
    }

    @Test
    void every_fault_of_a_section_is_named_in_one_answer() {
        Planning planning = Planning.begun();
        planning.write("goals", """
                        {"colour": "red", "goals": [
                            {"goal": " ", "byWhen": "soon"},
                            {"goal": "More", "indicator": "height"},
                            null]}
                        """, "\"v0\"")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/colour", "/goals/0/goal", "/goals/0/byWhen", "/goals/1/indicator", "/goals/2"));
        planning.write("training-plan", Map.of("trainingElements", List.of("employee-course", "party")), "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/trainingElements/1"))
                .body("errors.code", contains("unknown-training-element"));
        planning.write("background", "[]", "\"v0\"").then().statusCode(422);
        planning.write("background", "{", "\"v0\"").then().statusCode(400);
        planning.write("background", Map.of("why", "About 010190-1234"), "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.code", contains("civil-registration-number"));
    }

    @Test
    void a_section_that_no_plan_has_is_not_found() {
        Planning planning = Planning.begun();
        planning.get("/sections/party").then().statusCode(404);
        planning.write("party", Map.of(), "\"v0\"").then().statusCode(404);
    }

    @Test
    void nobody_reads_or_writes_the_plan_of_another_municipality() {
        Planning planning = Planning.begun();
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(planning.path("")).then().statusCode(404);
        foreign.get(planning.path("/sections")).then().statusCode(404);
        foreign.get(planning.path("/sections/background")).then().statusCode(404);
        foreign.put(planning.path("/sections/background"), Planning.BACKGROUND, "\"v0\"")
                .then()
                .statusCode(404);
        foreign.put(planning.path("/review-interval"), Map.of("everyMonths", 6), "\"v0\"")
                .then()
                .statusCode(404);
    }

    @Test
    void employees_read_the_plan_and_the_core_team_writes_it() {
        Planning planning = Planning.begun();
        Caller employee = Caller.in(planning.municipality(), Roles.EMPLOYEE);
        employee.get(planning.path("")).then().statusCode(200);
        employee.put(planning.path("/sections/background"), Planning.BACKGROUND, "\"v0\"")
                .then()
                .statusCode(403);
        Caller.in(planning.municipality(), Roles.CORE_TEAM)
                .put(planning.path("/sections/background"), Planning.BACKGROUND, "\"v0\"")
                .then()
                .statusCode(200);
    }

    @Test
    void a_withdrawn_implementation_keeps_its_plan_for_reading() {
        Planning planning = Planning.adopted();
        planning.lead()
                .post(
                        "/implementations/" + planning.implementation() + "/transitions",
                        Map.of("transition", "withdraw", "reason", "No money"))
                .then()
                .statusCode(200);
        Response refused = planning.write("background", Planning.BACKGROUND, "\"v1\"");
        refused.then().statusCode(409).body("type", is("urn:forankring:problem:implementation-withdrawn"));
        planning.get("/sections/background").then().statusCode(200).body("fill", is("filled"));
    }

    @Test
    void the_interval_of_the_reviews_is_the_municipalitys_to_set() {
        Planning planning = Planning.begun();
        String path = planning.path("/review-interval");
        planning.lead().put(path, Map.of("everyMonths", 6)).then().statusCode(428);
        planning.lead()
                .put(path, Map.of("everyMonths", 6), "\"v0\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("reviewEveryMonths", is(6));
        planning.lead()
                .put(path, Map.of("everyMonths", 12), "\"v0\"")
                .then()
                .statusCode(412)
                .body("changes.fields.flatten().field", hasItem("reviewEveryMonths"));
        planning.lead().put(path, Map.of("everyMonths", 25), "\"v2\"").then().statusCode(422);
    }
}
