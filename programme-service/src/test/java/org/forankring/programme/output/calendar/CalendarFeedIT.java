package org.forankring.programme.output.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.ResultSet;
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
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class CalendarFeedIT {

    private final TestDatabase database = TestDatabase.ofService("programme");

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
                        "SUMMARY:Status meeting (Nordby)",
                        "DTSTART;VALUE=DATE:" + day.toString().replace("-", ""))
                .contains("DTSTART:" + day.toString().replace("-", "") + "T090000Z");
    }

    @Test
    void a_feed_speaks_the_language_that_its_address_names() throws Exception {
        String meeting = planned(implementation, nordby, "Status meeting");
        String address = open(Caller.leadOf(nordby));
        for (String language : List.of("en", "da", "fi", "sv")) {
            Response answer = read(address.replace("language=en", "language=" + language));
            answer.then().statusCode(200).header("Content-Language", language);
            VEvent event = event(answer, meeting);
            assertThat(event.getSummary().getValue()).isEqualTo("Status meeting (Nordby)");
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
    void texts_stay_texts_whatever_they_say() throws Exception {
        String title = "A;b,c\\d\r\nEND:VEVENT\r\nBEGIN:VEVENT " + Hostile.TEXT.substring(0, 80);
        String meeting = planned(implementation, nordby, title);
        Response answer = read(open(Caller.leadOf(nordby)));
        assertThat(uids(answer)).hasSize(1);
        assertThat(event(answer, meeting).getSummary().getValue())
                .startsWith("A;b,c\\d END:VEVENT BEGIN:VEVENT <script>");
    }

    @Test
    void the_owner_sees_the_feeds_without_their_addresses_and_revokes_them() {
        Caller lead = Caller.leadOf(nordby);
        String address = open(lead);
        String feed = lead.get("/calendar-feeds").path("items[0].feedId");
        lead.get("/calendar-feeds")
                .then()
                .body("items", hasSize(1))
                .body("items[0].name", is("My telephone"))
                .body("items[0].address", nullValue())
                .body("items[0].lastReadAt", nullValue());
        read(address).then().statusCode(200);
        lead.get("/calendar-feeds/" + feed).then().body("lastReadAt", notNullValue());
        for (Caller other : List.of(someone(Roles.BOARD_CONSULTANT), Caller.in(nordby, Roles.CORE_TEAM))) {
            other.get("/calendar-feeds").then().body("items", hasSize(0));
            other.get("/calendar-feeds/" + feed).then().statusCode(404);
            other.post("/calendar-feeds/" + feed + "/revocation", Map.of())
                    .then()
                    .statusCode(404);
        }
        read(address).then().statusCode(200);
        lead.post("/calendar-feeds/" + feed + "/revocation", Map.of())
                .then()
                .statusCode(200)
                .body("revokedAt", notNullValue());
        Response revoked = read(address);
        Response unknown = read("calendars/unheard-of.ics");
        revoked.then().statusCode(404);
        unknown.then().statusCode(404);
        assertThat(withoutCorrelation(revoked)).isEqualTo(withoutCorrelation(unknown));
    }

    @Test
    void the_secret_is_kept_nowhere() throws Exception {
        Caller lead = Caller.leadOf(nordby);
        String address = open(lead);
        assertThat(address).endsWith(".ics?language=en");
        String path = address.substring(0, address.indexOf('?'));
        String secret = path.substring("calendars/".length(), path.length() - ".ics".length());
        assertThat(secret).hasSize(43);
        lead.get("/" + address).then().statusCode(200);
        new Caller(Tokens.of(Roles.AUDITOR))
                .get("/audit-entries?limit=200")
                .then()
                .body("items.resource", hasItem("/calendars/***.ics"))
                .body("items.resource", not(hasItem("/" + path)));
        given().get("/q/metrics").then().body(not(org.hamcrest.Matchers.containsString(secret)));
        for (String table : List.of("calendar_feed", "idempotent_request", "history", "audit_entry", "outbox")) {
            assertThat(rowsWith(table, secret)).as(table).isZero();
        }
    }

    @Test
    void nobody_has_more_feeds_than_can_be_looked_after() {
        Caller lead = Caller.leadOf(nordby);
        for (int i = 0; i < 10; i++) {
            open(lead);
        }
        lead.post("/calendar-feeds", Map.of("name", "Another"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:too-many-calendar-feeds"));
    }

    @Test
    void a_token_that_shows_nothing_opens_nothing() {
        new Caller(Tokens.of(Roles.EMPLOYEE).subject("drifter"))
                .post("/calendar-feeds", Map.of("name", "Nothing"))
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:nothing-to-show"));
        Caller.leadOf(nordby)
                .post("/calendar-feeds", Map.of("name", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/name"));
        new Caller(Tokens.of(Roles.AUDITOR))
                .post("/calendar-feeds", Map.of("name", "Audit"))
                .then()
                .statusCode(403);
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

    private static Caller someone(String role) {
        return new Caller(Tokens.of(role).subject(UUID.randomUUID().toString()));
    }

    private static String open(Caller caller) {
        return caller.post("/calendar-feeds", Map.of("name", "My telephone"))
                .then()
                .statusCode(201)
                .header("Cache-Control", "no-store")
                .extract()
                .path("address");
    }

    private static Response read(String address) {
        return given().get("/api/programme/v1/" + address);
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

    private static String withoutCorrelation(Response problem) {
        return problem.asString().replaceAll("\"correlationId\":\"[^\"]*\"", "");
    }

    private long rowsWith(String table, String text) throws Exception {
        try (Connection connection = database.owner().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("set app.municipality = '*'");
            try (ResultSet rows = statement.executeQuery(
                    "select count(*) from " + table + " t where t::text like '%" + text + "%'")) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }
}
