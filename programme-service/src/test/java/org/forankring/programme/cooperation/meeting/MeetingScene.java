package org.forankring.programme.cooperation.meeting;

import static org.hamcrest.Matchers.endsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;

/** An implementation whose meetings are planned and held over HTTP. */
abstract class MeetingScene {

    static final Map<String, Object> NOTHING = Map.of();

    @Inject
    Calendars calendars;

    UUID municipality = new UUID(0, 0);
    Caller lead = Caller.consultant();
    String implementation = "";
    LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        today = calendars.today();
        municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        UUID begun = Scene.implementationOf(municipality, Scene.round());
        Backdated.commitment(begun, 30);
        implementation = "/implementations/" + begun;
    }

    static final Map<String, Object> NOTHING_PRESENT = Map.of("present", true);

    String plan(Map<String, Object> body) {
        Response answer = lead.post(implementation + "/meetings", body);
        String path = implementation + "/meetings/"
                + answer.then()
                        .statusCode(201)
                        .header("ETag", "\"v1\"")
                        .extract()
                        .path("meetingId");
        answer.then().header("Location", endsWith(path));
        return path;
    }

    static Map<String, Object> meeting(String kind, LocalDate day) {
        return Map.of("kind", kind, "plannedOn", day);
    }

    static Map<String, Object> activity(String kind, String activity, LocalDate day) {
        return Map.of("kind", kind, "activity", activity, "plannedOn", day, "place", "Nordby town hall");
    }

    String member(String role, String name) {
        return lead.post(
                        implementation + "/team/members",
                        Map.of("team", "core", "role", role, "name", name, "since", today))
                .then()
                .statusCode(201)
                .extract()
                .path("memberId");
    }

    Response attend(String meeting, String etag, Map<?, ?>... people) {
        return lead.put(meeting + "/attendance", Map.of("attendance", List.of(people)), etag);
    }

    static Map<String, Object> present(String member) {
        return Map.of("memberId", member, "present", true);
    }

    static Map<String, Object> absent(String member) {
        return Map.of("memberId", member, "present", false);
    }

    static Map<String, Object> guest(String name, String role) {
        return Map.of("name", name, "role", role, "present", true);
    }
}
