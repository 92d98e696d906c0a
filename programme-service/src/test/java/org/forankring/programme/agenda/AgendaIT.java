package org.forankring.programme.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.Caller;
import org.forankring.programme.Lateness;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S1: status meetings relate the status to the implementation plan. */
@ProgrammeTest
class AgendaIT {

    @Inject
    Clock clock;

    private Caller lead = Caller.consultant();
    private String implementation = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        today = LocalDate.now(clock);
        UUID municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        implementation = "/implementations/" + Scene.implementationOf(municipality, Scene.round());
    }

    @Test
    void a_status_meeting_takes_up_what_is_overdue_due_and_changed_since_the_last_one() {
        String workshop = plan("planning-workshop", today.minusDays(12));
        plan("review", today.plusDays(90));
        String last = plan("status", today.minusDays(3));
        lead.post(
                        last + "/minutes",
                        Map.of(
                                "heldOn", today.minusDays(3),
                                "decisions",
                                        List.of(
                                                Map.of("text", "Write to all units", "dueOn", today.minusDays(1)),
                                                Map.of("text", "Ask the job centre", "responsible", "Anna"))))
                .then()
                .statusCode(200);
        lead.post(
                        implementation + "/team/members",
                        Map.of("team", "core", "role", "coordinator", "name", "Bo Lund", "since", today))
                .then()
                .statusCode(201);
        lead.post(
                        implementation + "/partners",
                        Map.of("kind", "job-centre", "name", "Nordby job centre", "collaboration", "strained"))
                .then()
                .statusCode(201);
        String status = plan("status", today);

        lead.get(status + "/agenda")
                .then()
                .statusCode(200)
                .body("since", is(today.minusDays(3).toString()))
                .body("items.kind.unique()", contains("overdue", "due", "changed", "standing"))
                .body(
                        "items.findAll { it.kind == 'overdue' }.what",
                        contains(
                                Lateness.of("Implementation planning workshop planned for", today.minusDays(12), today),
                                Lateness.of("Decided: Write to all units, by", today.minusDays(1), today)))
                .body("items[0].about", is(workshop.substring(implementation.length() + 1)))
                .body(
                        "items.findAll { it.kind == 'due' }.what",
                        hasItems(
                                "Decided: Ask the job centre (Anna)",
                                "Collaboration with Nordby job centre is strained",
                                "The core team has nobody who is being trained in the method."))
                .body("items.findAll { it.kind == 'changed' }.what", contains("Bo Lund joined the core team"))
                .body("items[-1].what", is("How employees maintain the method in practice"))
                .body("items.about", not(hasItem(status.substring(implementation.length() + 1))));
    }

    @Test
    void the_first_meeting_looks_back_to_the_commitment() {
        lead.get(plan("telephone-conference", today) + "/agenda")
                .then()
                .body("since", is(today.toString()))
                .body("items.what", hasItem("Establishing the implementation team"));
    }

    private String plan(String kind, LocalDate day) {
        return implementation + "/meetings/"
                + lead.post(implementation + "/meetings", Map.of("kind", kind, "plannedOn", day))
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("meetingId");
    }
}
