package org.forankring.programme;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.forankring.programme.framework.strategy.Choice;
import org.forankring.programme.plan.element.Entries;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Whoever sends the same edit again changes nothing, not even the version: for each PUT of the document. */
@ProgrammeTest
class RepeatedEditIT {

    private static final Map<String, Object> SEEN_TO =
            Map.of("how", "As agreed", "who", "The trainers", "when", "Monthly");

    private OneOfEverything nordby;
    private String implementation;
    private Map<String, String> ids;

    @BeforeEach
    void gather() {
        nordby = OneOfEverything.gathered();
        implementation = "/implementations/" + nordby.id("implementationId");
        ids = new HashMap<>(nordby.ids());
    }

    @TestFactory
    Stream<DynamicTest> what_is_said_again_changes_nothing() throws IOException {
        String held = lead().get(implementation + "/decisions/" + nordby.id("decisionId"))
                .path("meetingId");
        String item = lead().post(implementation + "/determinants", item("Night shifts"))
                .path("determinantId");
        String round = Scene.round().toString();
        Map<String, Object> joint = Map.of(
                "kind",
                "status",
                "title",
                "Status",
                "plannedOn",
                Journey.today().plusDays(9));
        ids.put("version", "2");
        ids.put("section", "duties");
        ids.put("roundId", round);
        Map<String, Object> bodies = bodies(joint);
        return ServedOperation.all().stream()
                .filter(operation -> operation.method().equals("PUT"))
                .map(operation -> {
                    Map<String, String> here = new HashMap<>(ids);
                    if (operation.path().endsWith("/minutes")) {
                        here.put("meetingId", held);
                    } else if (operation.path().startsWith("/rounds/")) {
                        here.put("meetingId", jointMeeting(round, joint));
                    } else if (operation.path().endsWith("/determinants/{determinantId}")) {
                        here.put("determinantId", item);
                    }
                    ServedOperation request = operation.with(here::get, here::get);
                    return dynamicTest(operation.toString(), () -> {
                        assertThat(bodies).as("what is sent").containsKey(operation.path());
                        repeat(operation, request.path(), bodies.get(operation.path()));
                    });
                });
    }

    private void repeat(ServedOperation operation, String path, Object body) {
        Caller caller =
                path.startsWith("/municipalities/") && !path.substring(16).contains("/")
                        ? Caller.administrator()
                        : operation.insider(nordby.municipality());
        Response first = caller.put(path, body, "*");
        assertThat(first.statusCode()).as(first.asString()).isIn(200, 201);
        Response again = caller.put(path, body, first.header("ETag"));
        assertThat(again.statusCode()).as(again.asString()).isEqualTo(200);
        assertThat(again.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    private Map<String, Object> bodies(Map<String, Object> joint) {
        Map<String, Object> amendment = Choice.resolving(nordby.id("determinantId"));
        amendment.put("dose", "A day a week");
        amendment.put("reason", "More of it");
        Response municipality = lead().get("/municipalities/" + nordby.municipality());
        String below = "/implementations/{implementationId}";
        return Map.ofEntries(
                entry(
                        "/municipalities/{municipalityId}",
                        Map.of("name", "Nordby by the sea", "officialCode", municipality.path("officialCode"))),
                entry("/municipalities/{municipalityId}/units/{unitId}", Map.of("name", "Outreach and housing")),
                entry(
                        "/municipalities/{municipalityId}/employees/{employeeId}",
                        Map.of("name", "Anna Holm Dahl", "unitId", nordby.id("unitId"))),
                entry("/rounds/{roundId}/meetings/{meetingId}", joint),
                entry(
                        below + "/team/members/{memberId}",
                        Map.of(
                                "team",
                                "core",
                                "role",
                                "immediate-supervisor",
                                "name",
                                "Bo Lund Holm",
                                "unitId",
                                nordby.id("unitId"),
                                "capabilities",
                                List.of(),
                                "since",
                                Journey.today())),
                entry(
                        below + "/meetings/{meetingId}",
                        Map.of(
                                "kind",
                                "status",
                                "plannedOn",
                                Journey.today().plusDays(40),
                                "inviteRoles",
                                List.of("project-owner"))),
                entry(
                        below + "/meetings/{meetingId}/attendance",
                        Map.of(
                                "attendance",
                                List.of(Map.of("name", "Anna", "role", "project-owner", "present", true)))),
                entry(
                        below + "/meetings/{meetingId}/minutes",
                        Map.of(
                                "heldOn", Journey.today(),
                                "decisions",
                                        List.of(Map.of("text", "We begin in June"), Map.of("text", "We meet again")),
                                "adjustments", List.of(Map.of("part", "duties", "text", "Somebody else")))),
                entry(
                        below + "/decisions/{decisionId}/standing",
                        Map.of("state", "done", "note", "Both took the course")),
                entry(
                        below + "/partners/{partnerId}",
                        Map.of("kind", "job-centre", "name", "The job centre", "collaboration", "contacted")),
                entry(below + "/method-version", Map.of("version", 1, "reason", "Newer")),
                entry(
                        below + "/contributions/{contributionId}/response",
                        Map.of("outcome", "taken-up", "text", "It is in the plan")),
                entry(below + "/elements/{elementId}", Entries.risk(1, 4)),
                entry(below + "/plan/versions/{version}/sign-offs/{unitId}", Map.of("note", "Gone through")),
                entry(below + "/plan/review-interval", Map.of("everyMonths", 7)),
                entry(
                        below + "/plan/sections/{section}",
                        Map.of(
                                "duties",
                                List.of(Map.of("who", "We", "duty", "All"), Map.of("who", "They", "duty", "None")))),
                entry(below + "/participating-units", Map.of("unitIds", List.of(nordby.id("unitId")))),
                entry(below + "/determinants/{determinantId}", item("Night shifts and weekends")),
                entry(below + "/strategies/{strategyId}", amendment),
                entry(
                        below + "/anchoring/plan",
                        Map.of("sparring", SEEN_TO, "measures", List.of(Map.of("what", "Renew agreements")))),
                entry(
                        below + "/anchoring/sustainability",
                        Map.of("sparring", Map.of("inPlace", "yes", "evidence", "Seen by management"))));
    }

    private String jointMeeting(String round, Map<String, Object> plan) {
        return Caller.consultant().post("/rounds/" + round + "/meetings", plan).path("meetingId");
    }

    private static Map<String, Object> item(String name) {
        return Map.of("level", "individual", "aspect", "readiness", "name", name);
    }

    private Caller lead() {
        return Caller.leadOf(nordby.municipality());
    }
}
