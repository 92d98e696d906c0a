package org.forankring.programme.standing.overview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Backdated;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.testkit.events.EventSender;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class OverviewIT {

    private UUID round = new UUID(0, 0);

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void planRound() {
        round = Scene.round();
    }

    @Test
    void the_board_sees_all_municipalities_of_a_round_in_one_table() {
        Journey first = Journey.begun(round);
        Journey second = Journey.begun(round);
        Journey.begun();
        first.prepare();
        second.override();
        second.lead()
                .post(
                        second.at("/meetings"),
                        Map.of(
                                "kind", "status",
                                "title", "Status meeting",
                                "plannedOn", Journey.today().minusDays(12),
                                "place", "Nordby"))
                .then()
                .statusCode(201);
        overview(Caller.consultant(), "?sort=phase")
                .then()
                .statusCode(200)
                .body("asOf", is(Journey.today().toString()))
                .body(
                        "rows.implementationId",
                        contains(
                                first.implementation().toString(),
                                second.implementation().toString()))
                .body("rows.phase", contains("preparation", "change"))
                .body("rows.phaseName", contains("The preparation phase", "The phase of change"))
                .body("rows.daysInPhase", contains(1, 1))
                .body("rows.daysBehindPlan[0]", is(0))
                .body("rows.activitiesDone", contains(2, 0))
                .body("rows.activitiesPossible", contains(10, 10))
                .body("rows.overdue", contains(0, 1))
                .body("rows.overridden", contains(List.of(), List.of("preparation")))
                .body("rows.gateOpen", contains(false, false))
                .body("rows[1].nextDueOn", is(Journey.today().minusDays(12).toString()))
                .body("rows[1].nextDue", startsWith("Status meeting: "))
                .body("rows[0].nextDue", startsWith("End of The preparation phase: "));
        overview(Caller.consultant(), "?overdue=true").then().body("rows", hasSize(1));
        overview(Caller.consultant(), "?state=paused").then().body("rows", empty());
        overview(Caller.consultant(), "?gate=open").then().body("rows", empty());
    }

    @Test
    void a_municipality_sees_its_own_row_only() {
        Journey own = Journey.begun(round);
        Journey.begun(round);
        overview(own.lead(), "")
                .then()
                .body("rows.municipalityId", contains(own.municipality().toString()));
        overview(Caller.leadOf(UUID.randomUUID()), "").then().statusCode(200).body("rows", empty());
        overview(Caller.in(own.municipality(), Roles.RECORDING_SYSTEM), "")
                .then()
                .statusCode(403);
        Caller.consultant()
                .get("/rounds/" + UUID.randomUUID() + "/overview")
                .then()
                .statusCode(404);
    }

    @Test
    void the_table_is_exported_for_spreadsheets_without_formulas() {
        Journey journey = Journey.begun(round);
        String municipality = "/municipalities/" + journey.municipality();
        String etag = Caller.administrator().get(municipality).header("ETag");
        Caller.administrator()
                .put(
                        municipality,
                        Map.of("name", "=HYPERLINK(\"http://x\"), Nordby", "officialCode", Scene.officialCode()),
                        etag)
                .then()
                .statusCode(200);
        Response table = Caller.consultant().get("/rounds/" + round + "/overview.csv?sort=-readiness");
        table.then()
                .statusCode(200)
                .contentType("text/csv")
                .header("Content-Disposition", "attachment; filename=\"overview.csv\"");
        assertThat(table.asString().lines().toList())
                .hasSize(2)
                .first()
                .asString()
                .startsWith("\uFEFFmunicipality,state,phase,phaseName,");
        assertThat(table.asString().lines().toList().getLast())
                .startsWith("\"'=HYPERLINK(\"\"http://x\"\"), Nordby\",under way,preparation,The preparation phase,1,");
        assertThat(Caller.consultant()
                        .get("/rounds/" + round + "/overview.csv?language=da")
                        .asString())
                .startsWith("\uFEFFkommune;status;fase (kode);fase;")
                .contains(";i gang;preparation;Forberedelsesfasen;")
                .contains("Fasen slutter: ")
                .contains(";krav mangler;");
        assertThat(Caller.consultant()
                        .get("/rounds/" + round + "/overview.csv?language=da&separator=tab")
                        .asString())
                .startsWith("\uFEFFkommune\tstatus\t");
        Caller.consultant()
                .get("/rounds/" + round + "/overview.csv?separator=pipe")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:separator"));
    }

    @Test
    void training_and_first_use_are_done_once_both_are_known() {
        Journey journey = Journey.begun(round);
        try (EventSender sender = new EventSender()) {
            journey.hearOfTraining(sender, "employee-course");
            journey.hearOfUse(sender);
        }
        await().untilAsserted(() -> overview(Caller.consultant(), "").then().body("rows.activitiesDone", contains(1)));
    }

    @Test
    void strategies_and_sign_offs_are_due_too() {
        Journey journey = Journey.begun(round);
        journey.writePlan();
        journey.adopt("Agreed at the workshop").then().statusCode(201);
        Backdated.adoption(journey, 20);
        overview(journey.lead(), "")
                .then()
                .body("rows.overdue", contains(1))
                .body("rows.nextDueOn", contains(Journey.today().minusDays(6).toString()))
                .body("rows[0].nextDue", startsWith("Outreach: sign-off of plan version 1: "));
        journey.lead()
                .put(journey.at("/plan/versions/1/sign-offs/" + journey.unit()), Map.of())
                .then()
                .statusCode(201);
        overview(journey.lead(), "").then().body("rows.overdue", contains(0));
        journey.answerBarrier("economy");
        overview(journey.lead(), "").then().body("rows[0].nextDue", startsWith("Keep money aside, to begin: "));
    }

    @Test
    void entries_of_the_planning_tools_are_called_as_on_the_agenda() {
        Journey journey = Journey.begun(round);
        journey.lead()
                .post(
                        journey.at("/elements"),
                        Map.of(
                                "kind", "message",
                                "message", "From May on every citizen is offered the method",
                                "audience", "Employees of the unit",
                                "channel", "Unit meeting",
                                "feedbackChannel", "Round of questions",
                                "occursOn", Journey.today(),
                                "responsible", "Head of the unit"))
                .then()
                .statusCode(201);
        overview(journey.lead(), "?language=da")
                .then()
                .body("rows[0].nextDue", startsWith("Meddelelse til Employees of the unit: "))
                .body("rows[0].nextDueParameters.what.phrase", is("element-matter.message"));
    }

    @Test
    void decisions_are_due_until_they_are_done() {
        Journey journey = Journey.begun(round);
        Backdated.commitment(journey.implementation(), 10);
        Map<String, ?> late =
                Map.of("text", "Write to all units", "dueOn", Journey.today().minusDays(2));
        Map<String, ?> struck = Map.of("text", "Rest");
        journey.hold("status", Map.of(), Map.of("decisions", List.of(late, struck)));
        overview(journey.lead(), "")
                .then()
                .body("rows.overdue", contains(1))
                .body("rows[0].nextDue", startsWith("Write to all units: "));
        String decision = journey.get("/decisions?state=overdue").path("items[0].decisionId");
        journey.lead()
                .put(journey.at("/decisions/" + decision + "/standing"), Map.of("state", "done"), "\"v1\"")
                .then()
                .statusCode(200);
        overview(journey.lead(), "").then().body("rows.overdue", contains(0));
    }

    @Test
    void only_units_that_take_part_are_to_sign_off() {
        Journey journey = Journey.begun(round);
        Scene.unitOf(journey.municipality());
        journey.writePlan();
        journey.adopt("Agreed at the workshop").then().statusCode(201);
        Backdated.adoption(journey, 20);
        overview(journey.lead(), "").then().body("rows.overdue", contains(2));
        journey.lead()
                .put(journey.at("/participating-units"), Map.of("unitIds", List.of(journey.unit())), "\"v0\"")
                .then()
                .statusCode(200);
        overview(journey.lead(), "").then().body("rows.overdue", contains(1));
    }

    @Test
    void one_that_stands_still_is_not_late_in_the_table() {
        Journey journey = Journey.begun(round);
        journey.lead()
                .post(journey.at("/transitions"), Map.of("transition", "pause", "reason", "Reorganisation"))
                .then()
                .statusCode(200);
        Backdated.phases(journey, 150);
        overview(journey.lead(), "")
                .then()
                .body("rows.daysInPhase", contains(151))
                .body("rows[0].daysLate", greaterThan(0));
        Backdated.halt(journey, 120);
        overview(journey.lead(), "")
                .then()
                .body("rows.state", contains("paused"))
                .body("rows.daysInPhase", contains(31))
                .body("rows[0].daysLate", nullValue())
                .body("rows.overdue", contains(0));
    }

    @Test
    void parameters_that_make_no_sense_are_refused() {
        for (String query : new String[] {"sort=name", "state=lost", "gate=ajar", "overdue=maybe"}) {
            overview(Caller.consultant(), "?" + query)
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("parameter:" + query.substring(0, query.indexOf('='))));
        }
    }

    @Test
    void the_number_of_statements_does_not_grow_with_the_municipalities() {
        Journey.begun(round).considerFramework();
        long one = statements();
        for (int i = 0; i < 4; i++) {
            Journey journey = Journey.begun(round);
            journey.considerFramework();
            journey.answerBarrier("economy");
            journey.prepare();
            journey.appointCoreTeam();
        }
        Caller.consultant().get("/rounds/" + round + "/overview").then().body("rows", hasSize(5));
        assertThat(statements()).isEqualTo(one);
    }

    private long statements() {
        sessions.getStatistics().clear();
        overview(Caller.consultant(), "").then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private Response overview(Caller caller, String query) {
        return caller.get("/rounds/" + round + "/overview" + query);
    }
}
