package org.forankring.programme.cooperation.partner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.PartnerRegistered;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S1: collaborative relationships with the central actors around the client. */
@ProgrammeTest
class PartnerIT {

    @Inject
    Calendars calendars;

    private UUID municipality = new UUID(0, 0);
    private Caller lead = Caller.consultant();
    private String implementation = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        today = calendars.today();
        municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        implementation = "/implementations/" + Scene.implementationOf(municipality, Scene.round());
    }

    @Test
    void the_collaboration_with_a_partner_goes_through_its_states_and_the_history_keeps_each() {
        String jobCentre = register("job-centre", "contacted");
        lead.put(jobCentre, partner("job-centre", "agreed"), "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/agreedOn"));
        Map<String, Object> agreed = new HashMap<>(partner("job-centre", "agreed"));
        agreed.put("agreedOn", today);
        agreed.put("contact", "cti@jobcentre.nordby.example");
        lead.put(jobCentre, agreed, "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("collaboration", is("agreed"))
                .body("collaborationSince", is(today.toString()));
        lead.put(jobCentre, partner("job-centre", "strained"), "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes.fields.flatten().field", hasItems("collaboration", "agreedOn", "contact"));
        lead.put(jobCentre, partner("job-centre", "working"), "\"v2\"").then().statusCode(200);
        lead.get(implementation + "/history?subject=partner&limit=200")
                .then()
                .body(
                        "items.fields.flatten().findAll { it.field == 'collaboration' }.to",
                        hasItems("contacted", "agreed", "working"));
    }

    @Test
    void partners_are_listed_by_kind_and_by_how_the_collaboration_stands() {
        register("job-centre", "contacted");
        register("regional-psychiatry", "not-started");
        register("family-therapy", "contacted");
        String partners = implementation + "/partners";
        lead.get(partners).then().body("items.kind", contains("job-centre", "regional-psychiatry", "family-therapy"));
        lead.get(partners + "?kind=regional-psychiatry").then().body("items.kind", contains("regional-psychiatry"));
        lead.get(partners + "?collaboration=contacted")
                .then()
                .body("items.kind", contains("job-centre", "family-therapy"));
        lead.get(partners + "?kind=bakery").then().statusCode(400);
    }

    @Test
    void a_partner_with_whom_it_has_ended_stays_readable() {
        String authority = register("authority", "working");
        Map<String, Object> ending = Map.of("endedOn", today, "reason", "Merged");
        lead.post(authority + "/ending", ending)
                .then()
                .statusCode(200)
                .body("endedOn", is(today.toString()))
                .body("endingReason", is("Merged"));
        lead.post(authority + "/ending", ending)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:collaboration-ended"));
        lead.put(authority, partner("authority", "working"), "\"v2\"").then().statusCode(409);
        lead.get(implementation + "/partners").then().body("items.endingReason", contains("Merged"));
    }

    @Test
    void how_the_collaboration_stands_is_announced_with_every_change_and_without_a_name() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            String jobCentre = register("job-centre", "contacted");
            lead.put(jobCentre, partner("job-centre", "contacted"), "\"v1\"")
                    .then()
                    .statusCode(200);
            lead.put(jobCentre, partner("job-centre", "agreed"), "\"v1\"")
                    .then()
                    .statusCode(422);
            lead.put(jobCentre, partner("job-centre", "strained"), "\"v1\"")
                    .then()
                    .statusCode(200);
            Map<String, Object> ending = Map.of("endedOn", today, "reason", "Merged");
            lead.post(jobCentre + "/ending", ending).then().statusCode(200);
            lead.post(jobCentre + "/ending", ending).then().statusCode(409);

            UUID partner = UUID.fromString(jobCentre.substring(jobCentre.lastIndexOf('/') + 1));
            UUID of = UUID.fromString(implementation.substring(implementation.lastIndexOf('/') + 1));
            assertThat(Facts.told(events, PartnerRegistered.class, partner, 3))
                    .containsExactly(
                            new PartnerRegistered(
                                    partner, of, municipality, "job-centre", "contacted", today, null, null),
                            new PartnerRegistered(
                                    partner, of, municipality, "job-centre", "strained", today, null, null),
                            new PartnerRegistered(
                                    partner, of, municipality, "job-centre", "strained", today, null, today));
        }
    }

    @Test
    void no_civil_registration_number_is_kept_of_a_partner() {
        Map<String, Object> body = new HashMap<>(partner("other", "contacted"));
        body.put("contact", "010190-1234");
        lead.post(implementation + "/partners", body)
                .then()
                .statusCode(422)
                .body("errors.code", contains("civil-registration-number"));
    }

    @Test
    void a_partner_is_reached_by_phone_mail_and_website_each_by_its_own_grammar() {
        Map<String, Object> body = new HashMap<>(partner("other", "contacted"));
        body.put("phone", "+358401234567");
        body.put("email", "cti@jobcentre.nordby.example");
        body.put("website", "https://jobcentre.nordby.example");
        lead.post(implementation + "/partners", body)
                .then()
                .statusCode(201)
                .body("phone", is("+358401234567"))
                .body("email", is("cti@jobcentre.nordby.example"))
                .body("website", is("https://jobcentre.nordby.example"))
                .body("contact", nullValue());
        body.put("phone", "0401234567");
        body.put("email", "at home");
        body.put("website", "javascript:alert(1)");
        lead.post(implementation + "/partners", body)
                .then()
                .statusCode(422)
                .body("errors.code", containsInAnyOrder("phone-number", "email-address", "web-address"));
    }

    @Test
    void a_name_that_nobody_can_see_is_no_name_and_any_other_is_kept_composed() {
        Map<String, Object> body = new HashMap<>(partner("other", "contacted"));
        for (String invisible : List.of("\u200B", "\u00A0", "\uFEFF", " \u2060 ")) {
            body.put("name", invisible);
            lead.post(implementation + "/partners", body)
                    .then()
                    .statusCode(422)
                    .body("errors.code", contains("required"));
        }
        body.put("name", "Nord\u0007by");
        lead.post(implementation + "/partners", body)
                .then()
                .statusCode(422)
                .body("errors.code", contains("control-character"));
        body.put("name", " \u200BA\u030Ardsby ");
        lead.post(implementation + "/partners", body).then().statusCode(201).body("name", is("\u00C5rdsby"));
        body.put("name", "\uD83D\uDE00".repeat(200));
        lead.post(implementation + "/partners", body).then().statusCode(201);
        body.put("name", "\uD83D\uDE00".repeat(201));
        lead.post(implementation + "/partners", body)
                .then()
                .statusCode(422)
                .body("errors.code", contains("wrong-length"));
    }

    @Test
    void a_subject_of_any_length_is_answered() {
        lead.get(implementation + "/history?subject=" + "a".repeat(6_000))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:subject"));
        lead.get(implementation + "/history?subject=" + "a-".repeat(400) + "a")
                .then()
                .statusCode(400);
    }

    @Test
    void others_of_the_municipality_read_and_another_municipality_finds_nothing() {
        String partner = register("authority", "working");
        Caller.in(municipality, Roles.SUPERVISOR).get(partner).then().statusCode(200);
        Caller.in(municipality, Roles.SUPERVISOR)
                .post(implementation + "/partners", partner("other", "contacted"))
                .then()
                .statusCode(403);
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(implementation + "/partners").then().statusCode(404);
        foreign.get(partner).then().statusCode(404);
        foreign.put(partner, partner("authority", "strained"), "\"v1\"").then().statusCode(404);
        foreign.post(partner + "/ending", Map.of("endedOn", today, "reason", "Ours"))
                .then()
                .statusCode(404);
    }

    private String register(String kind, String collaboration) {
        Response answer = lead.post(implementation + "/partners", partner(kind, collaboration));
        String path = implementation + "/partners/"
                + answer.then()
                        .statusCode(201)
                        .header("ETag", "\"v1\"")
                        .body("endedOn", nullValue())
                        .extract()
                        .path("partnerId");
        answer.then().header("Location", endsWith(path));
        return path;
    }

    private static Map<String, Object> partner(String kind, String collaboration) {
        return Map.of("kind", kind, "name", "Nordby " + kind, "collaboration", collaboration);
    }
}
