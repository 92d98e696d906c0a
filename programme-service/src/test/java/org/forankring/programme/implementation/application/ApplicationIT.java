package org.forankring.programme.implementation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.ApplicationDecided;
import org.forankring.contracts.programme.v1.ApplicationSubmitted;
import org.forankring.contracts.programme.v1.ImplementationCommitted;
import org.forankring.contracts.programme.v1.PhaseEntered;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class ApplicationIT {

    @Inject
    Applications applications;

    @Inject
    SessionFactory sessions;

    @Inject
    Calendars calendars;

    @Test
    void a_municipality_applies_and_sees_its_application_with_the_timeline() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        String application = Scene.apply(municipality, round)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", containsString("/api/programme/v1/applications/"))
                .body("state", is("submitted"))
                .extract()
                .path("applicationId");
        Caller.leadOf(municipality)
                .get("/applications/" + application)
                .then()
                .statusCode(200)
                .body("roundId", is(round.toString()))
                .body("motivation", is("Too many lose contact"))
                .body("expectedEmployees", is(12))
                .body("implementationId", nullValue())
                .body("timeline.event", contains("submitted"))
                .body("timeline[0].by", is("municipal-lead of " + municipality));
    }

    @Test
    void the_history_of_an_application_tells_who_decided_it_and_when() {
        UUID municipality = Scene.municipality();
        UUID application = Scene.applicationOf(municipality, Scene.round());
        Scene.decide(application, "declined").then().statusCode(200);
        String history = "/applications/" + application + "/history";
        Caller.leadOf(municipality)
                .get(history)
                .then()
                .statusCode(200)
                .body("items.subject", contains("application", "application"))
                .body("items.by", contains("consultant", "municipal-lead of " + municipality))
                .body("items[0].fields", contains(Map.of("field", "state", "from", "submitted", "to", "declined")));
        Caller.leadOf(Scene.municipality()).get(history).then().statusCode(404);
    }

    @Test
    void a_second_application_for_the_same_round_is_refused() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        UUID first = Scene.applicationOf(municipality, round);
        expectRefusal(Scene.apply(municipality, round), "application-exists")
                .then()
                .body("detail", containsString(first.toString()));
        Scene.decide(first, "committed").then().statusCode(200);
        expectRefusal(Scene.apply(municipality, round), "application-exists");
        Scene.apply(municipality, Scene.round()).then().statusCode(201);
    }

    @Test
    void after_a_declined_application_a_municipality_may_apply_again() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        Scene.decide(Scene.applicationOf(municipality, round), "declined")
                .then()
                .statusCode(200);
        Scene.apply(municipality, round).then().statusCode(201);
    }

    @Test
    void of_applications_at_the_same_time_one_is_taken() throws Exception {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        List<Integer> statuses = AtOnce.times(6, () -> Scene.apply(municipality, round));
        assertThat(statuses).containsOnly(201, 409).containsOnlyOnce(201);
    }

    @Test
    void a_municipality_that_the_board_has_not_registered_cannot_apply() {
        expectRefusal(Scene.apply(UUID.randomUUID(), Scene.round()), "municipality-not-registered");
    }

    @Test
    void nobody_applies_for_a_round_that_does_not_exist() {
        Scene.apply(Scene.municipality(), UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_commitment_is_announced_with_the_implementation_that_begins() throws Exception {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        UUID application = Scene.applicationOf(municipality, round);
        try (EventRecorder events = Facts.fromNow()) {
            String implementation = Scene.decide(application, "committed")
                    .then()
                    .statusCode(200)
                    .header("ETag", "\"v2\"")
                    .body("state", is("committed"))
                    .body("timeline.event", contains("submitted", "committed", "contact-due"))
                    .body("timeline[1].note", is("Prepared"))
                    .body("timeline[1].by", is("consultant"))
                    .body("implementationId", notNullValue())
                    .extract()
                    .path("implementationId");
            events.await(PhaseEntered.TYPE, implementation);
            List<RecordedEvent> told = events.about(implementation);
            assertThat(told)
                    .extracting(RecordedEvent::type)
                    .containsExactly(ImplementationCommitted.TYPE, PhaseEntered.TYPE);
            assertThat(told)
                    .extracting(event -> event.attribute("aggregateversion").orElse(""))
                    .containsExactly("1", "2");
            ImplementationCommitted committed = Facts.valid(told.getFirst()).data(ImplementationCommitted.class);
            assertThat(committed)
                    .isEqualTo(new ImplementationCommitted(
                            UUID.fromString(implementation), municipality, round, "cti", 1, calendars.today()));
            assertThat(Facts.valid(told.getLast()).data(PhaseEntered.class).phase())
                    .isEqualTo("preparation");
        }
    }

    @Test
    void an_application_and_its_decision_are_announced_once_each() throws Exception {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        LocalDate today = calendars.today();
        try (EventRecorder events = Facts.fromNow()) {
            UUID declined = Scene.applicationOf(municipality, round);
            expectRefusal(Scene.apply(municipality, round), "application-exists");
            Scene.decide(declined, "declined").then().statusCode(200);
            expectRefusal(Scene.decide(declined, "committed"), "application-already-decided");
            UUID committed = Scene.applicationOf(municipality, round);
            String implementation = Scene.decide(committed, "committed").path("implementationId");
            for (UUID application : List.of(declined, committed)) {
                assertThat(Facts.told(events, ApplicationSubmitted.class, application, 1))
                        .containsExactly(new ApplicationSubmitted(application, municipality, round, 12, today));
            }
            assertThat(Facts.told(events, ApplicationDecided.class, committed, 1))
                    .containsExactly(new ApplicationDecided(
                            committed, municipality, round, "committed", UUID.fromString(implementation), today));
            assertThat(Facts.told(events, ApplicationDecided.class, declined, 1))
                    .containsExactly(new ApplicationDecided(declined, municipality, round, "declined", null, today));
            assertThat(events.about(declined))
                    .extracting(event -> event.attribute("municipalityid").orElse(""))
                    .containsOnly(municipality.toString());
            assertThat(events.all())
                    .filteredOn(event -> event.type().equals(ApplicationSubmitted.TYPE)
                            && event.data(ApplicationSubmitted.class).roundId().equals(round))
                    .hasSize(2);
        }
    }

    @Test
    void a_declined_application_shows_the_applicant_the_reason_and_begins_nothing() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        UUID application = Scene.applicationOf(municipality, round);
        Scene.decide(application, "declined").then().statusCode(200).body("implementationId", nullValue());
        Caller.leadOf(municipality)
                .get("/applications/" + application)
                .then()
                .body("state", is("declined"))
                .body("timeline.event", contains("submitted", "declined"))
                .body("timeline[1].note", is("Prepared"));
        Caller.leadOf(municipality).get("/implementations").then().body("items.size()", is(0));
    }

    @Test
    void a_decision_is_final() {
        UUID application = Scene.applicationOf(Scene.municipality(), Scene.round());
        Scene.decide(application, "declined").then().statusCode(200);
        expectRefusal(Scene.decide(application, "committed"), "application-already-decided");
        Scene.decide(UUID.randomUUID(), "committed").then().statusCode(404);
    }

    @Test
    void of_decisions_at_the_same_time_one_counts_and_one_implementation_begins() throws Exception {
        UUID municipality = Scene.municipality();
        UUID application = Scene.applicationOf(municipality, Scene.round());
        List<Integer> statuses = AtOnce.times(6, () -> Scene.decide(application, "committed"));
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
        Caller.leadOf(municipality).get("/implementations").then().body("items.size()", is(1));
    }

    @Test
    void a_decision_repeated_under_its_key_is_answered_as_the_first_time() {
        UUID application = Scene.applicationOf(Scene.municipality(), Scene.round());
        String path = "/applications/" + application + "/decision";
        Map<String, String> body = Map.of("outcome", "committed", "reason", "Prepared");
        String key = UUID.randomUUID().toString();
        Response first = Caller.consultant().post(path, body, key);
        Response again = Caller.consultant().post(path, body, key);
        first.then().statusCode(200);
        again.then().statusCode(200).header("Idempotent-Replay", endsWith("true"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void a_decision_needs_a_reason() {
        UUID application = Scene.applicationOf(Scene.municipality(), Scene.round());
        Caller.consultant()
                .post("/applications/" + application + "/decision", Map.of("outcome", "declined", "reason", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void applications_are_listed_by_round_and_state() {
        UUID round = Scene.round();
        UUID open = Scene.applicationOf(Scene.municipality(), round);
        UUID declined = Scene.applicationOf(Scene.municipality(), round);
        Scene.decide(declined, "declined").then().statusCode(200);
        Caller board = Caller.consultant();
        board.get("/applications?roundId=" + round)
                .then()
                .body("items.applicationId", contains(open.toString(), declined.toString()));
        board.get("/applications?state=declined&roundId=" + round)
                .then()
                .body("items.applicationId", contains(declined.toString()));
        Response page = board.get("/applications?limit=1&roundId=" + round);
        page.then().body("items.applicationId", contains(open.toString()));
        board.get("/applications?limit=1&roundId=" + round + "&cursor={next}", page.<String>path("next"))
                .then()
                .body("items.applicationId", contains(declined.toString()))
                .body("next", nullValue());
    }

    @Test
    void an_application_is_stored_without_being_looked_for_first() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        SupportRequest request = new SupportRequest(municipality, round, "Ours", 1, "lead");
        long statements = Tenancy.in(
                municipality,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    sessions.getStatistics().clear();
                    applications.keep(new Application(UUID.randomUUID(), request, Instant.now()));
                    return sessions.getStatistics().getPrepareStatementCount();
                }));
        assertThat(statements)
                .as("one for the application, one for its timeline")
                .isEqualTo(2);
    }

    private static Response expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
        return answer;
    }
}
