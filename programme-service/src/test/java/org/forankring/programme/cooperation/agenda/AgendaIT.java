package org.forankring.programme.cooperation.agenda;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Said;
import org.forankring.programme.Scene;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** S1: status meetings relate the status to the implementation plan. */
@ProgrammeTest
class AgendaIT {

    @Inject
    Calendars calendars;

    private UUID municipality = new UUID(0, 0);
    private Caller lead = Caller.consultant();
    private String implementation = "";
    private LocalDate today = LocalDate.EPOCH;

    @BeforeEach
    void begin() {
        today = calendars.today();
        municipality = Scene.municipality();
        lead = Caller.leadOf(municipality);
        UUID begun = Scene.implementationOf(municipality, Scene.round());
        Backdated.commitment(begun, 30);
        implementation = "/implementations/" + begun;
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
                                Said.late("Implementation planning workshop planned for", today.minusDays(12), today),
                                Said.late(decided(3) + ": Write to all units, due", today.minusDays(1), today)))
                .body("items[0].about", is(workshop.substring(implementation.length() + 1)))
                .body(
                        "items.findAll { it.kind == 'due' }.what",
                        hasItems(
                                decided(3) + ": Ask the job centre (Anna)",
                                "Collaboration with Nordby job centre is strained",
                                "The core team has nobody who is being trained in the method."))
                .body("items.findAll { it.kind == 'changed' }.what", contains("Bo Lund joined the core team"))
                .body("items[-1].what", is("How employees maintain the method in practice"))
                .body("items.about", not(hasItem(status.substring(implementation.length() + 1))));

        lead.get(status + "/agenda?language=da")
                .then()
                .header("Content-Language", "da")
                .body(
                        "items.what",
                        hasItems(
                                "Samarbejde med Nordby job centre: under pres",
                                "Kerneteamet har ingen, der uddannes i metoden.",
                                "Nyt medlem: Bo Lund (kerneteam)"))
                .body("items[-1].what", is("Hvordan medarbejderne fastholder metoden i praksis"))
                .body("items[-1].phrase", is("agenda.standing.maintenance"));
        lead.get(status + "/agenda?language=fi")
                .then()
                .header("Content-Language", "fi")
                .body(
                        "items.what",
                        hasItems(
                                "Yhteistyö (Nordby job centre): vaikeuksissa",
                                "Ydintiimissä ei ole ketään, jota koulutetaan menetelmään.",
                                "Uusi jäsen: Bo Lund (ydintiimi)"));
    }

    @Test
    void a_decision_is_taken_up_by_every_later_meeting_until_it_is_done_and_then_once_more() {
        String first = held(today.minusDays(20), List.of(Map.of("text", "Write to all units")));
        String second = held(today.minusDays(10), List.of(Map.of("text", "Ask", "dueOn", today.plusDays(5))));
        String third = plan("status", today);
        lead.get(third + "/agenda")
                .then()
                .body("since", is(today.minusDays(10).toString()))
                .body(
                        "items.what",
                        hasItems(
                                decided(20) + ": Write to all units",
                                Said.late(decided(10) + ": Ask, due", today.plusDays(5), today)));
        lead.get(second + "/agenda")
                .then()
                .body(
                        "items.findAll { it.what.startsWith('Decided') }.what",
                        contains(decided(20) + ": Write to all units"));
        lead.get(first + "/agenda").then().body("items.findAll { it.what.startsWith('Decided') }", empty());
        String written = lead.get(implementation + "/decisions").path("items[0].decisionId");
        lead.put(implementation + "/decisions/" + written + "/standing", Map.of("state", "done"), "\"v1\"")
                .then()
                .statusCode(200);
        lead.get(third + "/agenda")
                .then()
                .body(
                        "items.findAll { it.kind == 'changed' }.what",
                        hasItem("Done: Write to all units, decided on " + Said.day(today.minusDays(20))))
                .body("items.what", not(hasItem(decided(20) + ": Write to all units")))
                .body("items.about", hasItem("decisions/" + written));
    }

    @Test
    void the_agenda_of_an_old_meeting_looks_back_from_its_own_day() {
        held(today.minusDays(20), List.of());
        String second = held(today.minusDays(10), List.of());
        String sameDay = held(today.minusDays(10), List.of());
        String late = plan("status", today.minusDays(15));
        held(today.minusDays(5), List.of());
        lead.get(second + "/agenda").then().body("since", is(today.minusDays(20).toString()));
        lead.get(sameDay + "/agenda")
                .then()
                .body("since", is(today.minusDays(10).toString()));
        lead.get(late + "/agenda").then().body("since", is(today.minusDays(5).toString()));
    }

    @Test
    void the_first_meeting_looks_back_to_the_commitment() {
        lead.get(plan("telephone-conference", today) + "/agenda")
                .then()
                .body("since", is(today.minusDays(30).toString()))
                .body("items.what", hasItem("Establishing the implementation team"));
    }

    @Test
    void it_takes_up_barriers_without_strategy_and_how_strategies_stand() {
        Place place = new Place(municipality, UUID.fromString(implementation.substring(17)), lead);
        String caseload = place.item("caseload");
        place.barrier(caseload, 4);
        place.barrier(place.item("motivation"), 3);
        String late = Choice.made(place, protecting(caseload, today.minusDays(40), today.minusDays(2)));
        lead.post(place.strategies("/" + late + "/status-changes"), Map.of("to", "under-way", "reason", "Begun"))
                .then()
                .statusCode(200);
        Choice.made(place, protecting(caseload, today.minusDays(1), today.plusDays(100)));
        String dropped = Choice.made(place, protecting(caseload, today, today.plusDays(100)));
        lead.post(place.strategies("/" + dropped + "/status-changes"), Map.of("to", "dropped", "reason", "Too much"))
                .then()
                .statusCode(200);
        lead.get(plan("status", today) + "/agenda")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.kind == 'overdue' }.what",
                        contains(
                                Said.late("Protect time is under way, to be done by", today.minusDays(2), today),
                                Said.late("Protect time, to begin on", today.minusDays(1), today)))
                .body("items[0].about", is("strategies/" + late))
                .body("items.findAll { it.kind == 'due' }.what", hasItem("No strategy answers the barrier: Motivation"))
                .body(
                        "items.findAll { it.kind == 'changed' }.what",
                        hasItems(
                                "Caseload per employee was rated as barrier of strength 4",
                                "Motivation was rated as barrier of strength 3",
                                "Protect time was dropped"));
    }

    @Test
    void it_takes_up_what_has_to_be_held_in_the_phase_and_has_no_meeting_yet() {
        String start = Said.late(
                "Start-up meeting for all municipalities has no meeting yet and is to be held by",
                today.plusMonths(4).minusDays(1),
                today);
        String meeting = plan("other", today);
        lead.get(meeting + "/agenda").then().body("items.what", hasItem(start));
        lead.post(
                        implementation + "/meetings",
                        Map.of("kind", "start-up", "activity", "start-up-meeting", "plannedOn", today))
                .then()
                .statusCode(201);
        lead.get(meeting + "/agenda").then().body("items.what", not(hasItem(start)));
    }

    private static Map<String, Object> protecting(String item, LocalDate from, LocalDate to) {
        Map<String, Object> body = Choice.resolving(item);
        body.put("timing", Map.of("from", from, "to", to));
        return body;
    }

    private String decided(int daysAgo) {
        return "Decided on " + Said.day(today.minusDays(daysAgo));
    }

    private String held(LocalDate day, List<Map<String, Object>> decisions) {
        String meeting = plan("status", day);
        lead.post(meeting + "/minutes", Map.of("heldOn", day, "decisions", decisions))
                .then()
                .statusCode(200);
        return meeting;
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
