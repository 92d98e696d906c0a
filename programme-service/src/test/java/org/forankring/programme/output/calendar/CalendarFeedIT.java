package org.forankring.programme.output.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.output.calendar.Feeds.open;
import static org.forankring.programme.output.calendar.Feeds.read;
import static org.forankring.programme.output.calendar.Feeds.someone;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.output.printing.Hostile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class CalendarFeedIT {

    @Inject
    Calendars calendars;

    private LocalDate day = LocalDate.EPOCH;
    private UUID nordby = new UUID(0, 0);
    private UUID round = new UUID(0, 0);
    private UUID implementation = new UUID(0, 0);

    @BeforeEach
    void begin() {
        day = calendars.today().plusDays(30);
        nordby = Scene.municipality();
        round = Scene.round();
        implementation = Scene.implementationOf(nordby, round);
    }

    @Test
    void a_feed_shows_the_municipality_its_own_and_the_joint_meetings_without_a_token() throws Exception {
        String own = planned(implementation, nordby, "Status meeting");
        String joint = joint("Start-up");
        UUID sydby = Scene.municipality();
        String foreign = planned(Scene.implementationOf(sydby, round), sydby, "Elsewhere");
        Response answer = read(open(Caller.leadOf(nordby)));
        answer.then()
                .statusCode(200)
                .header("Content-Type", "text/calendar; charset=utf-8")
                .header("Cache-Control", "private");
        assertThat(uids(answer))
                .containsExactly("meeting-" + own + "@forankring", "joint-meeting-" + joint + "@forankring")
                .doesNotContain("meeting-" + foreign + "@forankring");
        assertThat(answer.asString())
                .contains(
                        "SUMMARY;LANGUAGE=en:Status meeting (Nordby)",
                        "DTSTART;VALUE=DATE:" + day.toString().replace("-", ""))
                .contains("DTSTART:" + day.toString().replace("-", "") + "T090000Z");
    }

    @Test
    void a_feed_speaks_the_language_that_its_address_names() throws Exception {
        String untitled = planned(implementation, nordby, "Status meeting");
        String meeting = planned(implementation, nordby, "Half-way there");
        String address = open(Caller.leadOf(nordby));
        for (String language : List.of("en", "da", "fi", "sv")) {
            Response answer = read(address.replace("language=en", "language=" + language));
            answer.then().statusCode(200).header("Content-Language", language);
            VEvent event = event(answer, meeting);
            assertThat(event.getSummary().toString()).startsWith("SUMMARY:Half-way there (Nordby)");
            assertThat(event(answer, untitled).getSummary().toString())
                    .startsWith("SUMMARY;LANGUAGE=" + language + ":");
            assertThat(event.getDescription().toString()).startsWith("DESCRIPTION;LANGUAGE=" + language);
        }
    }

    @Test
    void the_board_sees_the_meetings_of_all_rounds_each_once() throws Exception {
        String own = planned(implementation, nordby, "Status meeting");
        UUID sydby = Scene.municipality();
        String other = planned(Scene.implementationOf(sydby, round), sydby, "Status meeting");
        String joint = joint("Start-up");
        assertThat(uids(read(open(someone(Roles.BOARD_CONSULTANT)))))
                .contains("meeting-" + own + "@forankring", "meeting-" + other + "@forankring")
                .containsOnlyOnce("joint-meeting-" + joint + "@forankring");
    }

    @Test
    void a_cancelled_meeting_keeps_its_uid_and_says_so() throws Exception {
        String meeting = planned(implementation, nordby, "Status meeting");
        String address = open(Caller.leadOf(nordby));
        VEvent before = event(read(address), meeting);
        assertThat(before.getStatus().getValue()).isEqualTo("CONFIRMED");
        assertThat(before.getSequence().getSequenceNo()).isZero();
        Caller.leadOf(nordby)
                .post(
                        "/implementations/" + implementation + "/meetings/" + meeting + "/cancellation",
                        Map.of("reason", "Illness"))
                .then()
                .statusCode(200);
        VEvent after = event(read(address), meeting);
        assertThat(after.getStatus().getValue()).isEqualTo("CANCELLED");
        assertThat(after.getSequence().getSequenceNo()).isEqualTo(1);
    }

    @Test
    void an_address_is_whole_and_names_the_host_that_the_caller_asked() {
        assertThat(open(Caller.leadOf(nordby)))
                .startsWith("http://localhost:")
                .contains("/api/programme/v1/calendars/");
        given().auth()
                .oauth2(Caller.leadOf(nordby).token().signed())
                .header("X-Forwarded-Proto", "https")
                .header("X-Forwarded-Host", "forankring.example:8443")
                .contentType("application/json")
                .body(Map.of("name", "My telephone"))
                .post("/api/programme/v1/calendar-feeds")
                .then()
                .statusCode(201)
                .body("address", startsWith("https://forankring.example:8443/api/programme/v1/calendars/"));
    }

    @Test
    void a_calendar_is_the_same_to_the_octet_until_a_meeting_changes_and_is_not_sent_twice() throws Exception {
        String meeting = planned(implementation, nordby, "Status meeting");
        String address = open(Caller.leadOf(nordby));
        for (String calendar : List.of(address, "rounds")) {
            Response first = calendar.equals("rounds") ? ofRound(null) : read(address);
            String tag = first.then().statusCode(200).extract().header("ETag");
            Response again = calendar.equals("rounds") ? ofRound(tag) : ifNew(address, tag);
            again.then().statusCode(304).header("ETag", tag);
            assertThat(again.asByteArray()).isEmpty();
        }
        Response before = read(address);
        assertThat(before.asByteArray()).isEqualTo(read(address).asByteArray());
        Instant stamp = event(before, meeting).getDateTimeStamp().getDate();
        assertThat(stamp)
                .isBetween(Instant.now().minusSeconds(300), Instant.now().plusSeconds(5));
        Caller.leadOf(nordby)
                .post(
                        "/implementations/" + implementation + "/meetings/" + meeting + "/cancellation",
                        Map.of("reason", "Illness"))
                .then()
                .statusCode(200);
        ifNew(address, before.header("ETag")).then().statusCode(200);
    }

    private Response ofRound(@Nullable String known) {
        return given().auth()
                .oauth2(Caller.consultant().token().signed())
                .header("If-None-Match", known == null ? "\"none\"" : known)
                .get("/api/programme/v1/rounds/" + round + "/calendar.ics");
    }

    private static Response ifNew(String address, String known) {
        return given().urlEncodingEnabled(false).header("If-None-Match", known).get(address);
    }

    @Test
    void a_meeting_without_a_title_is_called_as_the_activity_that_it_is() throws Exception {
        String meeting = Caller.leadOf(nordby)
                .post(
                        "/implementations/" + implementation + "/meetings",
                        Map.of("kind", "start-up", "activity", "start-up-meeting", "plannedOn", day.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        String address = open(Caller.leadOf(nordby));
        assertThat(event(read(address), meeting).getSummary().getValue())
                .isEqualTo("Start-up meeting for all municipalities (Nordby)");
    }

    @Test
    void a_meeting_that_lasts_less_than_a_second_has_no_end() throws Exception {
        String meeting = Caller.leadOf(nordby)
                .post(
                        "/implementations/" + implementation + "/meetings",
                        Map.of(
                                "kind",
                                "status",
                                "title",
                                "Brief",
                                "plannedOn",
                                day.toString(),
                                "startsAt",
                                day + "T09:00:00.1Z",
                                "endsAt",
                                day + "T09:00:00.9Z"))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        VEvent event = event(read(open(Caller.leadOf(nordby))), meeting);
        assertThat(event.getProperty("DTEND")).isEmpty();
    }

    @Test
    void texts_stay_texts_whatever_they_say() throws Exception {
        String title = "A;b,c\\d\r\nEND:VEVENT\r\nBEGIN:VEVENT " + Hostile.TEXT.substring(0, 80);
        String meeting = planned(implementation, nordby, title);
        Response answer = read(open(Caller.leadOf(nordby)));
        assertThat(uids(answer)).hasSize(1);
        assertThat(event(answer, meeting).getSummary().getValue())
                .startsWith("A;b,c\\d END:VEVENT BEGIN:VEVENT <script>");
    }

    @Test
    void a_round_has_a_calendar_of_its_joint_meetings() throws Exception {
        String joint = joint("Start-up");
        planned(implementation, nordby, "Status meeting");
        Response answer = Caller.in(UUID.randomUUID(), Roles.EMPLOYEE).get("/rounds/" + round + "/calendar.ics");
        answer.then().statusCode(200).header("Content-Type", "text/calendar; charset=utf-8");
        assertThat(uids(answer)).containsExactly("joint-meeting-" + joint + "@forankring");
        given().get("/api/programme/v1/rounds/" + round + "/calendar.ics")
                .then()
                .statusCode(401);
        Caller.consultant()
                .get("/rounds/" + UUID.randomUUID() + "/calendar.ics")
                .then()
                .statusCode(404);
    }

    private String planned(UUID of, UUID municipality, String title) {
        return Caller.leadOf(municipality)
                .post(
                        "/implementations/" + of + "/meetings",
                        Map.of("kind", "status", "title", title, "plannedOn", day.toString()))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private String joint(String title) {
        String location = Caller.consultant()
                .post(
                        "/rounds/" + round + "/meetings",
                        Map.of(
                                "kind",
                                "start-up",
                                "title",
                                title,
                                "plannedOn",
                                day.toString(),
                                "startsAt",
                                day + "T09:00:00Z",
                                "endsAt",
                                day + "T11:00:00Z",
                                "place",
                                "Odense"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static List<String> uids(Response answer) throws Exception {
        return calendar(answer).<VEvent>getComponents("VEVENT").stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    private static VEvent event(Response answer, String meeting) throws Exception {
        return calendar(answer).<VEvent>getComponents("VEVENT").stream()
                .filter(event -> event.getUid().orElseThrow().getValue().contains(meeting))
                .findFirst()
                .orElseThrow();
    }

    private static Calendar calendar(Response answer) throws Exception {
        return new CalendarBuilder().build(new ByteArrayInputStream(answer.asByteArray()));
    }
}
