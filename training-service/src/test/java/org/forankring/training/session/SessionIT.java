package org.forankring.training.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.training.v1.SessionScheduled;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class SessionIT {

    private static final List<LocalDate> TWO_DAYS = List.of(LocalDate.of(2027, 3, 10), LocalDate.of(2027, 3, 11));
    private static final List<LocalDate> ONE_DAY = List.of(LocalDate.of(2027, 3, 10));

    private final World world = new World();
    private final Caller trainer = Caller.ofTheBoard("trainer");
    private String method = "";

    @BeforeEach
    void publishMethod() {
        method = world.method();
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void a_joint_session_is_planned_and_read_by_everybody() {
        var planned = trainer.post("/sessions", Caller.session(method, "employee-course", null, 20, TWO_DAYS))
                .statusCode(201)
                .body("municipalityId", nullValue())
                .body("capacity", equalTo(20))
                .body("seatsTaken", equalTo(0))
                .body("days", contains("2027-03-10", "2027-03-11"));
        String id = planned.extract().path("sessionId");
        planned.header("Location", endsWith("/api/training/v1/sessions/" + id)).header("ETag", equalTo("\"v1\""));

        Caller.of(UUID.randomUUID(), "employee")
                .get("/sessions/{id}", id)
                .statusCode(200)
                .header("ETag", equalTo("\"v1\""))
                .body("place", equalTo("Edisonsvej 1, Odense"));
    }

    @Test
    void a_planned_session_is_announced_to_its_municipality_or_to_all() {
        UUID nordby = world.municipality();
        try (var events = EventRecorder.fromNow("forankring.training")) {
            UUID onSite = trainer.planSession(method, "reflection-lab", nordby, 8, ONE_DAY);
            UUID joint = trainer.planSession(method, "employee-course", null, 20, TWO_DAYS);

            var own = events.await(SessionScheduled.TYPE, onSite);
            assertThat(own.data(SessionScheduled.class))
                    .isEqualTo(new SessionScheduled(
                            onSite, nordby, method, "reflection-lab", "Edisonsvej 1, Odense", ONE_DAY));
            assertThat(own.attribute("municipalityid")).contains(nordby.toString());
            var forAll = events.await(SessionScheduled.TYPE, joint);
            assertThat(forAll.data(SessionScheduled.class).municipalityId()).isNull();
            assertThat(forAll.attribute("municipalityid")).isEmpty();
            assertThat(forAll.attribute("aggregateversion")).contains("1");
        }
    }

    @Test
    void a_refused_session_is_not_announced_and_one_under_a_key_only_once() {
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());
        var lab = Caller.session(method, "reflection-lab", null, 5, ONE_DAY);
        try (var events = EventRecorder.fromNow("forankring.training")) {
            trainer.post("/sessions", Caller.session(method, "reflection-lab", null, 5, TWO_DAYS))
                    .statusCode(422);
            trainer.post("/sessions", lab, key).statusCode(201);
            trainer.post("/sessions", lab, key).statusCode(201);
            UUID last = trainer.planSession(method, "reflection-lab", null, 6, ONE_DAY);

            events.await(SessionScheduled.TYPE, last);
            await().untilAsserted(() -> assertThat(events.all())
                    .filteredOn(event -> event.data().path("method").asText().equals(method))
                    .hasSize(2));
        }
    }

    @Test
    void an_on_site_session_is_seen_by_its_municipality_and_the_board_only() {
        UUID nordby = world.municipality();
        UUID id = trainer.planSession(method, "reflection-lab", nordby, 8, ONE_DAY);

        Caller.of(nordby, "employee").get("/sessions/{id}", id).statusCode(200);
        Caller.ofTheBoard("board-administrator").get("/sessions/{id}", id).statusCode(200);
        Caller.of(UUID.randomUUID(), "municipal-lead")
                .get("/sessions/{id}", id)
                .statusCode(404)
                .body("type", equalTo("urn:forankring:problem:not-found"));
    }

    @Test
    void sessions_are_listed_by_method_and_element_page_by_page() {
        UUID nordby = world.municipality();
        UUID course = trainer.planSession(method, "employee-course", null, 20, TWO_DAYS);
        UUID lab = trainer.planSession(method, "reflection-lab", nordby, 20, ONE_DAY);
        UUID labElsewhere = trainer.planSession(method, "reflection-lab", world.municipality(), 20, ONE_DAY);

        Caller lead = Caller.of(nordby, "municipal-lead");
        lead.get("/sessions?method={m}", method)
                .statusCode(200)
                .body("items.sessionId", contains(course.toString(), lab.toString()));
        lead.get("/sessions?method={m}&element=reflection-lab", method)
                .statusCode(200)
                .body("items.sessionId", contains(lab.toString()));
        String next = trainer.get("/sessions?method={m}&limit=2", method)
                .statusCode(200)
                .body("items", hasSize(2))
                .body("next", not(nullValue()))
                .extract()
                .path("next");
        trainer.get("/sessions?method={m}&limit=2&cursor={c}", method, next)
                .statusCode(200)
                .body("items.sessionId", contains(labElsewhere.toString()))
                .body("next", nullValue());
    }

    @Test
    void everything_that_is_wrong_with_a_proposal_is_said_at_once() {
        trainer.post(
                        "/sessions",
                        Caller.session(
                                method,
                                "employee-course",
                                UUID.randomUUID(),
                                5,
                                List.of(
                                        LocalDate.of(2027, 3, 11),
                                        LocalDate.of(2027, 3, 10),
                                        LocalDate.of(2027, 3, 10))))
                .statusCode(422)
                .body("type", equalTo("urn:forankring:problem:invalid-input"))
                .body(
                        "errors.code",
                        containsInAnyOrder("unknown-municipality", "wrong-number-of-days", "not-ascending"))
                .body("errors.pointer", containsInAnyOrder("/municipalityId", "/days", "/days"));
    }

    @Test
    void a_session_of_an_unknown_method_or_element_is_refused() {
        trainer.post("/sessions", Caller.session("no-such", "employee-course", null, 5, TWO_DAYS))
                .statusCode(422)
                .body("errors.code", contains("unknown-method"));
        trainer.post("/sessions", Caller.session(method, "no-such", null, 5, TWO_DAYS))
                .statusCode(422)
                .body("errors.code", contains("unknown-element"));
    }

    @Test
    void a_trainer_of_one_municipality_plans_sessions_there_only() {
        UUID nordby = world.municipality();
        UUID sydby = world.municipality();
        Caller local = Caller.of(nordby, "trainer");

        local.post("/sessions", Caller.session(method, "reflection-lab", nordby, 5, ONE_DAY))
                .statusCode(201);
        local.post("/sessions", Caller.session(method, "reflection-lab", sydby, 5, ONE_DAY))
                .statusCode(422)
                .body("errors.code", contains("unknown-municipality"));
        local.post("/sessions", Caller.session(method, "reflection-lab", null, 5, ONE_DAY))
                .statusCode(422)
                .body("errors.code", contains("required"))
                .body("errors.pointer", contains("/municipalityId"));
    }

    @Test
    void only_trainers_and_the_board_plan_sessions() {
        UUID nordby = world.municipality();
        Caller.of(nordby, "municipal-lead")
                .post("/sessions", Caller.session(method, "reflection-lab", nordby, 5, ONE_DAY))
                .statusCode(403);
        Caller.ofTheBoard("board-consultant")
                .post("/sessions", Caller.session(method, "reflection-lab", nordby, 5, ONE_DAY))
                .statusCode(201);
    }

    @Test
    void the_same_request_under_one_key_plans_one_session() {
        var body = Caller.session(method, "reflection-lab", null, 5, ONE_DAY);
        Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

        String first =
                trainer.post("/sessions", body, key).statusCode(201).extract().path("sessionId");
        String second = trainer.post("/sessions", body, key)
                .statusCode(201)
                .header("Idempotent-Replay", equalTo("true"))
                .extract()
                .path("sessionId");

        assertThat(second).isEqualTo(first);
        trainer.get("/sessions?method={m}", method).body("items", hasSize(1));
    }

    @Test
    void faults_of_form_are_all_listed_and_a_civil_registration_number_is_never_echoed() {
        String cpr = "010190-1234";
        String answer = trainer.post("/sessions", """
                        {"method": 7, "element": " ", "place": "With %s", "capacity": 0, "days": ["10 March"],
                         "colour": "blue"}""".formatted(cpr))
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/method", "/element", "/place", "/capacity", "/days/0", "/colour"))
                .extract()
                .asString();

        assertThat(answer).doesNotContain(cpr).contains("civil-registration-number", "unknown-field", "invalid-format");
    }

    @Test
    void what_is_not_json_is_refused_as_malformed() {
        trainer.post("/sessions", "{\"method\": ")
                .statusCode(400)
                .body("type", equalTo("urn:forankring:problem:malformed-request"));
        trainer.get("/sessions?limit=0")
                .statusCode(400)
                .body("type", equalTo("urn:forankring:problem:invalid-parameter"));
        trainer.get("/sessions?cursor=nonsense").statusCode(400);
        trainer.get("/sessions/not-an-id").statusCode(404);
    }
}
