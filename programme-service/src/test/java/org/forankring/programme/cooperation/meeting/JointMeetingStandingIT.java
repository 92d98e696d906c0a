package org.forankring.programme.cooperation.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.forankring.contracts.programme.v1.MeetingPlanned;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventRecorder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which joint meetings an implementation gets that is paused, withdrawn, resumed or closed. */
@ProgrammeTest
class JointMeetingStandingIT {

    private static final Caller BOARD = Caller.consultant();

    private final LocalDate today = Journey.today();
    private UUID round = new UUID(0, 0);

    @BeforeEach
    void planRound() {
        round = Scene.round();
    }

    @Test
    void a_withdrawn_implementation_gets_no_new_joint_meeting() {
        Journey journey = Journey.begun(round);
        stand(journey, "withdraw");
        plan(today);
        BOARD.get(journey.at("/meetings")).then().body("items", empty());
    }

    @Test
    void a_paused_implementation_gets_its_joint_meetings() {
        Journey journey = Journey.begun(round);
        stand(journey, "pause");
        plan(today);
        BOARD.get(journey.at("/meetings")).then().body("items.plannedOn", contains(today.toString()));
    }

    @Test
    void whoever_resumes_has_what_was_planned_in_the_meantime_and_is_still_to_come() {
        Journey journey = Journey.begun(round);
        plan(today);
        stand(journey, "withdraw");
        plan(today.plusDays(7));
        plan(today.minusDays(1));
        String cancelled = plan(today.plusDays(8));
        BOARD.post(cancelled + "/cancellation", Map.of("reason", "Too few could come"))
                .then()
                .statusCode(200);
        stand(journey, "resume");
        stand(journey, "pause");
        plan(today.plusDays(9));
        stand(journey, "resume");
        BOARD.get(journey.at("/meetings"))
                .then()
                .body(
                        "items.plannedOn",
                        containsInAnyOrder(
                                today.toString(),
                                today.plusDays(7).toString(),
                                today.plusDays(9).toString()));
    }

    @Test
    void what_is_made_up_for_on_resumption_is_announced() throws Exception {
        Journey journey = Journey.begun(round);
        stand(journey, "withdraw");
        plan(today.plusDays(7));
        try (EventRecorder events = Facts.fromNow()) {
            stand(journey, "resume");
            String meeting = BOARD.get(journey.at("/meetings")).path("items[0].meetingId");
            assertThat(Facts.told(events, MeetingPlanned.class, UUID.fromString(meeting), 1))
                    .extracting(MeetingPlanned::plannedOn)
                    .containsExactly(today.plusDays(7));
        }
    }

    @Test
    void a_closed_implementation_gets_no_new_joint_meeting() {
        Journey journey = Journey.begun(round);
        journey.override();
        journey.override();
        journey.override();
        plan(today);
        BOARD.get(journey.at("/meetings")).then().body("items", empty());
    }

    private static void stand(Journey journey, String transition) {
        journey.lead()
                .post(journey.at("/transitions"), Map.of("transition", transition, "reason", "So it is"))
                .then()
                .statusCode(200);
    }

    private String plan(LocalDate day) {
        String path = "/rounds/" + round + "/meetings";
        String meeting = BOARD.post(
                        path, Map.of("kind", "other", "title", "Together", "plannedOn", day, "place", "Odense"))
                .then()
                .statusCode(201)
                .extract()
                .path("meetingId");
        return path + "/" + meeting;
    }
}
