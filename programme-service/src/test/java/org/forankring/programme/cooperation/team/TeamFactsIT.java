package org.forankring.programme.cooperation.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.TeamChanged;
import org.forankring.contracts.programme.v1.TeamChanged.Member;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is announced of teams: all of them at once, with every change, and nobody's name. */
@ProgrammeTest
class TeamFactsIT {

    private Journey journey;
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        journey = Journey.begun();
        today = Journey.today();
    }

    @Test
    void every_change_of_the_teams_is_announced_with_everyone_who_is_or_was_in_them() throws Exception {
        UUID unit = Scene.unitOf(journey.municipality());
        Map<String, Object> bo = member("immediate-supervisor", "Bo Lund");
        bo.put("unitId", unit);
        bo.put("capabilities", List.of("job-descriptions"));
        try (EventRecorder events = Facts.fromNow()) {
            UUID first = appoint(member("coordinator", "Anna Holm"));
            UUID second = appoint(bo);
            String path = journey.at("/team/members/" + first);
            journey.lead()
                    .put(path, member("coordinator", "Anna Holm"), "\"v1\"")
                    .then()
                    .statusCode(200);
            journey.lead()
                    .put(path, member("authority", "Anna Holm"), "\"v7\"")
                    .then()
                    .statusCode(412);
            journey.lead()
                    .put(path, member("authority", "Anna Holm"), "\"v1\"")
                    .then()
                    .statusCode(200);
            Map<String, Object> departure = Map.of("leftOn", today, "reason", "Has moved");
            journey.lead().post(path + "/departure", departure).then().statusCode(200);
            journey.lead().post(path + "/departure", departure).then().statusCode(409);

            List<TeamChanged> told = Facts.told(events, TeamChanged.class, journey.implementation(), 4);
            assertThat(told.getLast().members())
                    .containsExactly(
                            new Member(first, "core", "authority", null, null, List.of(), today, today),
                            new Member(
                                    second,
                                    "core",
                                    "immediate-supervisor",
                                    null,
                                    unit,
                                    List.of("job-descriptions"),
                                    today,
                                    null));
            assertThat(told.get(2).members()).extracting(Member::leftOn).containsOnlyNulls();
            assertThat(told.getFirst().members()).extracting(Member::role).containsExactly("coordinator");
            assertThat(events.about(journey.implementation()))
                    .allMatch(event -> !event.data().toString().contains("Anna Holm"));
        }
    }

    @Test
    void the_handing_over_of_the_plan_is_announced_once() throws Exception {
        Map<String, Object> handover = Map.of("to", "core", "handedOverOn", today);
        try (EventRecorder events = Facts.fromNow()) {
            handOver(handover).then().statusCode(409);
            appoint(member("coordinator", "Anna Holm"));
            handOver(handover).then().statusCode(201);
            handOver(handover).then().statusCode(409);
            appoint(member("authority", "Eva Friis"));
            assertThat(Facts.told(events, TeamChanged.class, journey.implementation(), 3))
                    .extracting(
                            TeamChanged::planOwner,
                            TeamChanged::planOwnedSince,
                            told -> told.members().size())
                    .containsExactly(tuple("leadership", today, 1), tuple("core", today, 1), tuple("core", today, 2));
        }
    }

    @Test
    void of_changes_at_the_same_time_the_last_one_tells_of_all() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            assertThat(AtOnce.times(6, () -> post(member("coordinator", "Anna Holm"))))
                    .containsOnly(201);
            assertThat(Facts.told(events, TeamChanged.class, journey.implementation(), 6))
                    .extracting(told -> told.members().size())
                    .containsExactly(1, 2, 3, 4, 5, 6);
        }
    }

    private Response handOver(Map<String, Object> handover) {
        return journey.lead().post(journey.at("/team/ownership-transfers"), handover);
    }

    private UUID appoint(Map<String, Object> member) {
        return UUID.fromString(post(member).then().statusCode(201).extract().path("memberId"));
    }

    private Response post(Map<String, Object> member) {
        return journey.lead().post(journey.at("/team/members"), member);
    }

    private Map<String, Object> member(String role, String name) {
        return new HashMap<>(Map.of("team", "core", "role", role, "name", name, "since", today));
    }
}
