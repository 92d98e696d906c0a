package org.forankring.programme.implementation.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.forankring.contracts.programme.v1.ApplicationDecided;
import org.forankring.contracts.programme.v1.ApplicationWithdrawn;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class WithdrawalIT {

    private static final Map<String, String> MISTAKE = Map.of("reason", "The wrong number");

    @Test
    void an_application_that_is_taken_back_makes_room_for_another() {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        UUID mistaken = Scene.applicationOf(municipality, round);
        withdraw(municipality, mistaken)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("state", is("withdrawn"))
                .body("timeline.event", contains("submitted", "withdrawn"))
                .body("timeline[1].note", is("The wrong number"))
                .body("timeline[1].by", is("municipal-lead of " + municipality));
        expectRefusal(withdraw(municipality, mistaken), "application-withdrawn");
        expectRefusal(Scene.decide(mistaken, "committed"), "application-withdrawn");
        UUID right = Scene.applicationOf(municipality, round);
        Caller.consultant()
                .get("/applications?state=withdrawn&roundId=" + round)
                .then()
                .body("items.applicationId", contains(mistaken.toString()));
        Scene.decide(right, "committed").then().statusCode(200);
        expectRefusal(withdraw(municipality, right), "application-already-decided");
    }

    @Test
    void that_an_application_has_been_taken_back_is_announced_once() throws Exception {
        UUID municipality = Scene.municipality();
        UUID round = Scene.round();
        UUID application = Scene.applicationOf(municipality, round);
        try (EventRecorder events = Facts.fromNow()) {
            withdraw(municipality, application).then().statusCode(200);
            expectRefusal(withdraw(municipality, application), "application-withdrawn");
            UUID decided = Scene.applicationOf(municipality, round);
            Scene.decide(decided, "declined").then().statusCode(200);
            expectRefusal(withdraw(municipality, decided), "application-already-decided");
            Facts.told(events, ApplicationDecided.class, decided, 1);
            assertThat(Facts.told(events, ApplicationWithdrawn.class, application, 1))
                    .containsExactly(new ApplicationWithdrawn(application, municipality, round, Journey.today()));
            assertThat(events.about(decided)).extracting(RecordedEvent::type).doesNotContain(ApplicationWithdrawn.TYPE);
        }
    }

    @Test
    void only_the_municipal_lead_takes_an_application_back_and_says_why() {
        UUID municipality = Scene.municipality();
        UUID application = Scene.applicationOf(municipality, Scene.round());
        String path = "/applications/" + application + "/withdrawal";
        Caller.consultant().post(path, MISTAKE).then().statusCode(403);
        Caller.in(municipality, Roles.CORE_TEAM).post(path, MISTAKE).then().statusCode(403);
        Caller.leadOf(Scene.municipality()).post(path, MISTAKE).then().statusCode(404);
        Caller.leadOf(municipality)
                .post(path, Map.of("reason", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void of_a_withdrawal_and_a_decision_at_the_same_time_one_counts() throws Exception {
        UUID municipality = Scene.municipality();
        UUID application = Scene.applicationOf(municipality, Scene.round());
        AtomicInteger turn = new AtomicInteger();
        List<Integer> statuses = AtOnce.times(
                6,
                () -> turn.getAndIncrement() % 2 == 0
                        ? withdraw(municipality, application)
                        : Scene.decide(application, "declined"));
        assertThat(statuses).containsOnly(200, 409).containsOnlyOnce(200);
    }

    private static Response withdraw(UUID municipality, UUID application) {
        return Caller.leadOf(municipality).post("/applications/" + application + "/withdrawal", MISTAKE);
    }

    private static void expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
    }
}
