package org.forankring.programme.output.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.identity.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class PersonalFeedIT {

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
    void a_persons_feed_shows_what_the_person_is_invited_to_and_the_joint_meetings() {
        UUID anna = Scene.employeeOf(nordby, Scene.unitOf(nordby));
        String annaAsMember = member("union-representative", anna);
        String other = member("authority", Scene.employeeOf(nordby, Scene.unitOf(nordby)));
        String byRole = invited(Map.of("inviteRoles", List.of("union-representative")));
        String byName = invited(Map.of("inviteMembers", List.of(annaAsMember)));
        String without = invited(Map.of("inviteRoles", List.of("authority"), "inviteMembers", List.of(other)));
        String joint = joint();
        Caller employee = Caller.in(nordby, Roles.EMPLOYEE).as(anna);
        Response opened = employee.post("/calendar-feeds", Map.of("name", "Mine"));
        opened.then().statusCode(201).body("scope", is("mine"));
        assertThat(uids(opened))
                .containsExactlyInAnyOrder(
                        "meeting-" + byRole + "@forankring",
                        "meeting-" + byName + "@forankring",
                        "joint-meeting-" + joint + "@forankring");
        Response all = employee.post("/calendar-feeds", Map.of("name", "All", "scope", "all"));
        all.then().statusCode(201).body("scope", is("all"));
        assertThat(uids(all)).hasSize(4).contains("meeting-" + without + "@forankring");
        employee.get("/calendar-feeds").then().body("items.scope", contains("mine", "all"));
        leave(annaAsMember);
        assertThat(uids(opened)).containsExactly("joint-meeting-" + joint + "@forankring");
    }

    @Test
    void whoever_is_known_as_no_employee_has_no_invitations_to_show() {
        for (Caller nobody : List.of(
                Caller.leadOf(nordby),
                someone(Roles.BOARD_CONSULTANT),
                someone(Roles.BOARD_CONSULTANT).as(UUID.randomUUID()))) {
            nobody.post("/calendar-feeds", Map.of("name", "Mine", "scope", "mine"))
                    .then()
                    .statusCode(409)
                    .body("type", is("urn:forankring:problem:nothing-to-show"));
        }
        Caller.leadOf(nordby)
                .post("/calendar-feeds", Map.of("name", "All"))
                .then()
                .statusCode(201)
                .body("scope", is("all"));
    }

    @Test
    void a_feed_shows_ninety_days_back_and_four_hundred_ahead() {
        LocalDate today = calendars.today();
        List<String> shown = new ArrayList<>();
        for (int days : List.of(-91, -90, 400, 401)) {
            day = today.plusDays(days);
            shown.add("meeting-" + invited(Map.of()) + "@forankring");
        }
        for (Caller reader : List.of(Caller.leadOf(nordby), someone(Roles.BOARD_CONSULTANT))) {
            assertThat(uids(reader.post("/calendar-feeds", Map.of("name", "My telephone"))))
                    .contains(shown.get(1), shown.get(2))
                    .doesNotContain(shown.get(0), shown.get(3));
        }
    }

    private String invited(Map<String, Object> invitation) {
        Map<String, Object> body = new HashMap<>(invitation);
        body.putAll(Map.of("kind", "status", "title", "Status meeting", "plannedOn", day));
        return Caller.leadOf(nordby)
                .post("/implementations/" + implementation + "/meetings", body)
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
    }

    private String member(String role, UUID employee) {
        return Caller.leadOf(nordby)
                .post(
                        "/implementations/" + implementation + "/team/members",
                        Map.of(
                                "team",
                                "core",
                                "role",
                                role,
                                "name",
                                "Lone Dahl",
                                "employeeId",
                                employee,
                                "since",
                                calendars.today()))
                .then()
                .statusCode(201)
                .extract()
                .path("memberId");
    }

    private void leave(String member) {
        Caller.leadOf(nordby)
                .post(
                        "/implementations/" + implementation + "/team/members/" + member + "/departure",
                        Map.of("leftOn", calendars.today(), "reason", "Another work"))
                .then()
                .statusCode(200);
    }

    private String joint() {
        String location = Caller.consultant()
                .post(
                        "/rounds/" + round + "/meetings",
                        Map.of("kind", "start-up", "title", "Start-up", "plannedOn", day, "place", "Odense"))
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        return location.substring(location.lastIndexOf('/') + 1);
    }

    private static Caller someone(String role) {
        return new Caller(Tokens.of(role).subject(UUID.randomUUID().toString()));
    }

    /** Whatever stands in the calendar of a feed that has been opened. */
    private static List<String> uids(Response opened) {
        String address = opened.then().statusCode(201).extract().path("address");
        return given().get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .filter(line -> line.startsWith("UID:"))
                .map(line -> line.substring("UID:".length()))
                .toList();
    }
}
