package org.forankring.programme.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S1: at status meetings there will potentially be adjustments of the implementation plan. */
@ProgrammeTest
class PlanAdjustmentIT {

    private static final Map<String, Object> BACKGROUND = Map.of(
            "why", "Too many lose contact",
            "forWhom", "People who leave a shelter",
            "replacesOrSupplements", "new",
            "successGoals", List.of("Everybody has a home"));

    @Inject
    Calendars calendars;

    private Caller lead = Caller.consultant();
    private String by = "";
    private String implementation = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        today = calendars.today();
        UUID municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        by = Roles.MUNICIPAL_LEAD + " of " + municipality;
        implementation = "/implementations/" + Scene.implementationOf(municipality, Scene.round());
    }

    @Test
    void the_adjustments_of_a_status_meeting_become_the_next_version_of_the_plan_with_the_meeting_as_its_reason() {
        write(BACKGROUND, "\"v0\"");
        lead.post(implementation + "/plan/versions", Map.of("reason", "Agreed at the workshop"))
                .then()
                .statusCode(201);
        Map<String, Object> adjusted = new HashMap<>(BACKGROUND);
        adjusted.put("why", "The shelter closes");
        write(adjusted, "\"v1\"");
        String status = plan();
        record(status, List.of(Map.of("part", "background", "text", "The shelter closes in autumn")))
                .then()
                .statusCode(200)
                .body("planVersion", is(2));
        lead.get(status).then().header("ETag", "\"v3\"").body("planVersion", is(2));
        lead.get(implementation + "/plan/versions/2")
                .then()
                .statusCode(200)
                .body("reason", is("Statusmøde: Baggrund: The shelter closes in autumn"))
                .body("meetingId", is(status.substring(status.lastIndexOf('/') + 1)))
                .body("sections.background.why", is("The shelter closes"));
        lead.get(implementation + "/plan/versions/1/compare/2")
                .then()
                .statusCode(200)
                .body("differences.field", hasItem("why"))
                .body("differences.find { it.part == 'adjustments' }.change", is("added"));
        lead.get(plan() + "/agenda").then().body("items.what", hasItem("Version 2 of the plan was adopted"));
    }

    @Test
    void a_status_meeting_is_held_and_what_it_adjusts_is_what_version_2_says_differently() {
        write(BACKGROUND, "\"v0\"");
        adopt().then().statusCode(201);
        String status = plan();
        UUID meeting = UUID.fromString(status.substring(status.lastIndexOf('/') + 1));
        Map<String, Object> content = new HashMap<>(BACKGROUND);
        content.put("why", "The shelter closes");
        Response minutes = record(
                status,
                List.of(Map.of(
                        "part",
                        "background",
                        "text",
                        "The shelter closes in autumn",
                        "change",
                        Map.of("etag", "\"v1\"", "content", content))));
        minutes.then().statusCode(200).body("planVersion", is(2)).body("minutes.adjustments[0].written", is("\"v2\""));
        String adjustment = minutes.path("minutes.adjustments[0].id");
        lead.get(implementation + "/plan/sections/background")
                .then()
                .header("ETag", "\"v2\"")
                .body("content.why", is("The shelter closes"));
        lead.get(implementation + "/plan/versions/2")
                .then()
                .body("reason", is("Statusmøde: Baggrund: The shelter closes in autumn"))
                .body("meetingId", is(meeting.toString()))
                .body("adoptedBy", is(by))
                .body("parts.adjustments.id", contains(adjustment))
                .body("parts.adjustments.meetingId", contains(meeting.toString()))
                .body("parts.adjustments.meeting", contains("Statusmøde"))
                .body("parts.adjustments.heldOn", contains(today.toString()))
                .body("parts.adjustments.text", contains("The shelter closes in autumn"));
        lead.get(implementation + "/plan/versions/1/compare/2")
                .then()
                .body("differences", hasSize(2))
                .body("differences[0].part", is("background"))
                .body("differences[0].field", is("why"))
                .body("differences[0].from", is("Too many lose contact"))
                .body("differences[0].to", is("The shelter closes"))
                .body("differences[1].part", is("adjustments"))
                .body("differences[1].id", is(adjustment))
                .body("differences[1].change", is("added"));
        lead.get(implementation + "/plan/versions/2/compare/draft").then().body("differences", empty());
        adopt().then().statusCode(200).body("version", is(2));
        lead.get(implementation + "/history?subject=plan-section")
                .then()
                .body("items[0].by", is(by))
                .body("items[0].version", is(2));
    }

    @Test
    void an_adjustment_that_carries_no_content_shows_in_the_next_version_all_the_same() throws IOException {
        write(BACKGROUND, "\"v0\"");
        adopt().then().statusCode(201);
        record(plan(), List.of(Map.of("part", "background", "text", "Say it more clearly")))
                .then()
                .body("planVersion", is(2))
                .body("minutes.adjustments[0].written", nullValue());
        record(plan(), List.of(Map.of("part", "The third phase", "text", "It is <b>longer</b>")))
                .then()
                .body("planVersion", is(3));
        lead.get(implementation + "/plan/versions/1/compare/2")
                .then()
                .body("differences.part", contains("adjustments"))
                .body("differences[0].to.text", is("Say it more clearly"));
        lead.get(implementation + "/plan/versions/2/compare/3")
                .then()
                .body("differences.to.text", contains("It is <b>longer</b>"));
        Response file = lead.get(implementation + "/plan/versions/3/document?format=docx");
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file.asByteArray()));
                XWPFWordExtractor words = new XWPFWordExtractor(document)) {
            assertThat(words.getText())
                    .contains("Adjustments at meetings", "Say it more clearly", "The third phase", "<b>longer</b>");
        }
    }

    @Test
    void minutes_without_adjustments_and_corrections_that_adjust_nothing_else_leave_the_plan_as_it_is() {
        write(BACKGROUND, "\"v0\"");
        lead.post(implementation + "/plan/versions", Map.of("reason", "Agreed at the workshop"))
                .then()
                .statusCode(201);
        record(plan(), List.of()).then().statusCode(200).body("planVersion", nullValue());
        List<Map<String, Object>> adjustments = List.of(Map.of("part", "background", "text", "Say it more clearly"));
        String status = plan();
        record(status, adjustments).then().body("planVersion", is(2));
        lead.put(
                        status + "/minutes",
                        Map.of("heldOn", today, "adjustments", adjustments, "evidence", "Case 7"),
                        lead.get(status).header("ETag"))
                .then()
                .statusCode(200)
                .body("planVersion", is(2))
                .body("minutes.evidence", is("Case 7"));
        lead.get(implementation + "/plan/versions").then().body("items", hasSize(2));
        lead.put(
                        status + "/minutes",
                        Map.of(
                                "heldOn",
                                today,
                                "adjustments",
                                List.of(Map.of("part", "background", "text", "Shorten it"))),
                        lead.get(status).header("ETag"))
                .then()
                .statusCode(200)
                .body("planVersion", is(3));
    }

    @Test
    void adjustments_of_a_plan_that_was_never_adopted_are_only_noted() {
        write(BACKGROUND, "\"v0\"");
        record(plan(), List.of(Map.of("part", "background", "text", "Say it more clearly")))
                .then()
                .statusCode(200)
                .body("planVersion", nullValue())
                .body("minutes.adjustments.text", contains("Say it more clearly"));
        lead.get(plan() + "/agenda")
                .then()
                .body("items.what", hasItem("The implementation plan has not been adopted yet"));
    }

    @Test
    void a_version_can_be_tied_to_a_meeting_of_the_same_implementation_only() {
        write(BACKGROUND, "\"v0\"");
        lead.post(implementation + "/plan/versions", Map.of("reason", "Agreed", "meetingId", UUID.randomUUID()))
                .then()
                .statusCode(422);
        String status = plan();
        lead.post(
                        implementation + "/plan/versions",
                        Map.of("reason", "Agreed", "meetingId", status.substring(status.lastIndexOf('/') + 1)))
                .then()
                .statusCode(201);
    }

    private Response adopt() {
        return lead.post(implementation + "/plan/versions", Map.of("reason", "Agreed at the workshop"));
    }

    private void write(Map<String, Object> background, String etag) {
        lead.put(implementation + "/plan/sections/background", background, etag)
                .then()
                .statusCode(200);
    }

    private String plan() {
        return implementation + "/meetings/"
                + lead.post(implementation + "/meetings", Map.of("kind", "status", "plannedOn", today))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
    }

    private Response record(String meeting, List<Map<String, Object>> adjustments) {
        return lead.post(meeting + "/minutes", Map.of("heldOn", today, "adjustments", adjustments));
    }
}
