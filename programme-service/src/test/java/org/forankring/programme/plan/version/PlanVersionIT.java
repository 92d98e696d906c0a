package org.forankring.programme.plan.version;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.forankring.contracts.programme.v1.PlanAdopted;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.plan.draft.Planning;
import org.forankring.programme.plan.draft.RevisePlan;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class PlanVersionIT {

    @Inject
    RevisePlan revisePlan;

    @Inject
    Implementations implementations;

    @Inject
    Calendars calendars;

    @Test
    void a_plan_is_adopted_revised_and_compared() {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        String goal = planning.writeNew("goals", goals(Map.of("goal", "They use it", "target", "Half of them")))
                .path("content.goals[0].id");
        planning.adopt("Agreed at the workshop")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/programme/v1" + planning.path("/versions/1")))
                .body("version", is(1))
                .body("phase", is("preparation"))
                .body("filledSections", contains("background", "goals"))
                .body("sections.background.why", is("Too many lose contact"));
        planning.get("")
                .then()
                .body("state", is("adopted"))
                .body("adoptedVersion", is(1))
                .body("changedSinceAdoption", is(false));

        Map<String, Object> background = new HashMap<>(Planning.BACKGROUND);
        background.put("why", "The shelter closes");
        background.put("successGoals", List.of("Everybody has a home"));
        planning.write("background", background, "\"v1\"").then().statusCode(200);
        planning.write(
                        "goals",
                        goals(
                                Map.of("id", goal, "goal", "They use it", "target", "All of them"),
                                Map.of("goal", "Leaders follow it", "target", "Monthly")),
                        "\"v1\"")
                .then()
                .statusCode(200);
        planning.get("").then().body("changedSinceAdoption", is(true)).body("state", is("adopted"));
        planning.get("/versions/1/compare/draft").then().statusCode(200).body("differences", hasSize(5));
        planning.adopt("Adjusted").then().statusCode(201).body("version", is(2));
        planning.get("").then().body("state", is("revised")).body("changedSinceAdoption", is(false));

        Response comparison = planning.get("/versions/1/compare/2");
        comparison
                .then()
                .statusCode(200)
                .body("from", is(1))
                .body("to", is(2))
                .body("differences", hasSize(5))
                .body("differences.findAll { it.field == 'why' }.from", contains("Too many lose contact"))
                .body("differences.findAll { it.field == 'why' }.to", contains("The shelter closes"))
                .body("differences.findAll { it.field == 'successGoals' }.change", contains("removed", "added"))
                .body("differences.find { it.id == '" + goal + "' }.field", is("goals/target"))
                .body("differences.find { it.id == '" + goal + "' }.to", is("All of them"))
                .body(
                        "differences.find { it.part == 'goals' && it.change == 'added' }.to.goal",
                        is("Leaders follow it"));
        planning.get("/versions/2/compare/1")
                .then()
                .body("differences.find { it.field == 'why' }.to", is("Too many lose contact"));
        planning.get("/versions/2/compare/draft")
                .then()
                .body("differences", empty())
                .body("to", nullValue());
        planning.get("/versions/1").then().body("sections.background.why", is("Too many lose contact"));
    }

    @Test
    void every_version_stays_in_the_list_with_its_reason() {
        Planning planning = Planning.adopted();
        planning.writeNew("duties", Map.of("duties", List.of(Map.of("who", "We", "duty", "All"))));
        planning.adopt("Adjusted").then().statusCode(201);
        planning.get("/versions")
                .then()
                .statusCode(200)
                .body("items.version", contains(1, 2))
                .body("items.reason", contains("Agreed at the workshop", "Adjusted"))
                .body("items.adoptedBy", contains(subject(planning), subject(planning)))
                .body("items[0].adoptedAt", notNullValue())
                .body("items[0].sections", nullValue());
        Response page = planning.get("/versions?limit=1");
        planning.lead()
                .get(planning.path("/versions?limit=1&cursor={next}"), page.<String>path("next"))
                .then()
                .body("items.version", contains(2))
                .body("next", nullValue());
    }

    @Test
    void a_hundred_parallel_adoptions_of_one_plan_give_one_version() throws Exception {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        List<Integer> statuses = AtOnce.times(100, () -> planning.adopt("Agreed"));
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        planning.get("/versions").then().body("items.version", contains(1));
    }

    @Test
    void parallel_adoptions_under_keys_of_their_own_give_one_version_too() throws Exception {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        List<Integer> statuses = AtOnce.times(
                20,
                () -> planning.lead()
                        .post(
                                planning.path("/versions"),
                                Map.of("reason", "Agreed"),
                                UUID.randomUUID().toString()));
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    void an_adoption_is_announced_once() throws Exception {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        try (EventRecorder events = Facts.fromNow()) {
            planning.adopt("Agreed").then().statusCode(201);
            planning.adopt("Agreed again").then().statusCode(200).body("reason", is("Agreed"));
            RecordedEvent event = Facts.valid(events.await(PlanAdopted.TYPE, planning.implementation()));
            assertThat(event.data(PlanAdopted.class))
                    .isEqualTo(new PlanAdopted(
                            planning.implementation(), planning.municipality(), 1, calendars.today(), null));
            assertThat(event.attribute("aggregateversion")).contains("3");
            assertThat(event.attribute("municipalityid"))
                    .contains(planning.municipality().toString());
        }
    }

    @Test
    void an_adoption_repeated_under_its_key_is_answered_as_the_first_time() {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        String key = UUID.randomUUID().toString();
        Map<String, String> body = Map.of("reason", "Agreed");
        Response first = planning.lead().post(planning.path("/versions"), body, key);
        Response again = planning.lead().post(planning.path("/versions"), body, key);
        first.then().statusCode(201);
        again.then().statusCode(201).header("Idempotent-Replay", is("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void nothing_is_adopted_before_anything_is_written() {
        Planning planning = Planning.begun();
        planning.adopt("Agreed").then().statusCode(409).body("type", is("urn:forankring:problem:plan-empty"));
        planning.get("/versions").then().body("items", empty());
        planning.get("/versions/1").then().statusCode(404);
        planning.lead()
                .post(planning.path("/versions"), Map.of("reason", " ", "meetingId", "soon"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/meetingId", "/reason"));
    }

    @Test
    void a_version_is_tied_to_a_meeting_of_the_implementation_only() {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        planning.lead()
                .post(planning.path("/versions"), Map.of("reason", "Agreed", "meetingId", UUID.randomUUID()))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/meetingId"))
                .body("errors.code", contains("unknown-meeting"));
    }

    @Test
    void a_meeting_makes_the_next_version_of_an_adopted_plan() throws Exception {
        Planning planning = Planning.adopted();
        UUID meeting = UUID.randomUUID();
        try (EventRecorder events = Facts.fromNow()) {
            assertThat(revise(planning, meeting)).contains(2);
            RecordedEvent event = Facts.valid(events.await(PlanAdopted.TYPE, planning.implementation()));
            assertThat(event.data(PlanAdopted.class).meetingId()).isEqualTo(meeting);
        }
        planning.get("/versions/2")
                .then()
                .statusCode(200)
                .body("meetingId", is(meeting.toString()))
                .body("reason", is("Adjusted at the meeting"))
                .body("adoptedBy", is("minute-taker"));
        planning.get("").then().body("adoptedVersion", is(2)).body("state", is("revised"));
    }

    @Test
    void a_meeting_leaves_a_draft_a_draft() {
        Planning planning = Planning.begun();
        planning.writeNew("background", Planning.BACKGROUND);
        assertThat(revise(planning, UUID.randomUUID())).isEmpty();
        planning.get("").then().body("state", is("draft"));
    }

    @Test
    void versions_are_the_municipalitys_own() {
        Planning planning = Planning.adopted();
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(planning.path("/versions")).then().statusCode(404);
        foreign.get(planning.path("/versions/1")).then().statusCode(404);
        foreign.get(planning.path("/versions/1/compare/1")).then().statusCode(404);
        foreign.get(planning.path("/versions/1/compare/draft")).then().statusCode(404);
        foreign.post(planning.path("/versions"), Map.of("reason", "Ours"))
                .then()
                .statusCode(404);
        Caller.in(planning.municipality(), Roles.EMPLOYEE)
                .post(planning.path("/versions"), Map.of("reason", "Ours"))
                .then()
                .statusCode(403);
        Caller.consultant().get(planning.path("/versions/1")).then().statusCode(200);
        Caller.consultant().get(planning.path("/versions/1/compare/2")).then().statusCode(404);
    }

    private Optional<Integer> revise(Planning planning, UUID meeting) {
        Supplier<Optional<Integer>> revision =
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    Implementation implementation = implementations
                            .find(new Reach(false, Optional.of(planning.municipality())), planning.implementation())
                            .orElseThrow();
                    return revisePlan.revise(
                            implementation, "Adjusted at the meeting", Optional.of(meeting), "minute-taker");
                });
        return Tenancy.in(planning.municipality(), revision);
    }

    private static String subject(Planning planning) {
        return Roles.MUNICIPAL_LEAD + " of " + planning.municipality();
    }

    private static Map<String, Object> goals(Map<?, ?>... goals) {
        return Map.of("goals", List.of(goals));
    }
}
