package org.forankring.training.eligibility;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.forankring.contracts.programme.v1.MethodPublished.TrainingRule;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.TestEvent;
import org.forankring.testkit.identity.Tokens;
import org.forankring.training.Caller;
import org.forankring.training.TrainingTest;
import org.forankring.training.World;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@TrainingTest
class EligibilityIT {

    private final World world = new World();
    private final LocalDate yesterday = World.today().minusDays(1);
    private String method = "";
    private UUID nordby = new UUID(0, 0);
    private UUID anna = new UUID(0, 0);
    private Caller supervisor = Caller.of(nordby, "supervisor");

    @BeforeEach
    void meetAnna() {
        method = world.method();
        nordby = world.municipality();
        anna = world.employee(nordby);
        supervisor = Caller.of(nordby, "supervisor");
    }

    @AfterEach
    void leave() {
        world.close();
    }

    @Test
    void every_rule_is_answered_with_outcome_explanation_and_evidence() {
        world.practised(anna, nordby, method, List.of("2026-03", "2026-04"));

        decide(anna, "2026-04-15")
                .body("employeeId", equalTo(anna.toString()))
                .body("method", equalTo(method))
                .body("element", equalTo("train-the-trainer"))
                .body("asOf", equalTo("2026-04-15"))
                .body("eligible", equalTo("no"))
                .body("eligibleFrom", nullValue())
                .body("reasons.rule", contains("completed-element", "practice-months", "maximum-per-municipality"))
                .body("reasons.outcome", contains("fail", "fail", "pass"))
                .body("reasons[1].eligibleFrom", equalTo("2026-08-01"))
                .body("reasons[1].evidence", containsString("March 2026 and April 2026"))
                .body("reasons[0].explanation", containsString("employee-course"))
                .body("viewsAsOf.curriculum", equalTo("2026-01-02T08:00:01Z"))
                .body("viewsAsOf.staff", not(nullValue()))
                .body("viewsAsOf.practice", not(nullValue()));
    }

    @Test
    void a_decision_is_read_in_danish_with_the_codes_and_parameters_of_its_sentences() {
        world.practised(anna, nordby, method, List.of("2026-03", "2026-04"));

        supervisor
                .in("da-DK, en;q=0.5")
                .get("/employees/{id}/eligibility?method={m}&element=train-the-trainer&asOf=2026-04-15", anna, method)
                .statusCode(200)
                .header("Content-Language", equalTo("da"))
                .body("eligible", equalTo("no"))
                .body(
                        "reasons.explanation",
                        contains(
                                "En anden uddannelsesdel skal være gennemført først, og det er den ikke: Todageskursus"
                                        + " for medarbejdere (employee-course).",
                                "Der skal være registreret brug af metoden i mindst 6 måneder: Der mangler 4 måneder.",
                                "Højst 2 fra hver kommune kan tage denne uddannelsesdel, og der er en plads tilbage."))
                .body(
                        "reasons[0].evidence",
                        equalTo("Ingen gennemførelse er registreret: Todageskursus for medarbejdere"
                                + " (employee-course)."))
                .body("reasons[0].explanationParameters.element", equalTo("employee-course"))
                .body("reasons[0].explanationParameters.name.fi", equalTo("Työntekijöiden kaksipäiväinen kurssi"))
                .body(
                        "reasons[1].evidence",
                        startsWith("Registreret til og med april 2026: marts 2026 og april 2026 (oplyst den "))
                .body("reasons[1].explanationPhrase", equalTo("eligibility.practice-months.missing"))
                .body("reasons[1].explanationParameters.missing", equalTo(4))
                .body("reasons[1].evidencePhrase", equalTo("evidence.practice-months"))
                .body("reasons[1].evidenceParameters.recorded", contains("2026-03", "2026-04"));
    }

    @Test
    void trained_and_practised_for_six_months_is_eligible_from_then_on() {
        Caller.ofTheBoard("trainer")
                .complete(
                        method, "employee-course", anna, List.of(LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 21)));
        world.practised(
                anna, nordby, method, List.of("2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-07"));

        decide(anna, "2026-07-01").body("eligible", equalTo("yes")).body("eligibleFrom", nullValue());
        decide(anna, "2026-05-31")
                .body("eligible", equalTo("no"))
                .body("eligibleFrom", equalTo("2026-07-01"))
                .body("reasons.outcome", contains("pass", "fail", "pass"));
        decide(anna, "2026-01-20").body("reasons[0].outcome", equalTo("fail"));
        decide(anna, "2026-01-21").body("reasons[0].outcome", equalTo("pass"));
    }

    @Test
    void practice_is_unknown_until_anything_is_told_and_then_none_for_whom_nothing_is_told() {
        Caller.ofTheBoard("trainer").complete(method, "employee-course", anna, List.of(yesterday, World.today()));

        decide(anna, null)
                .body("asOf", equalTo(World.today().toString()))
                .body("eligible", equalTo("unknown"))
                .body("reasons.outcome", contains("pass", "unknown", "pass"))
                .body("viewsAsOf.practice", nullValue());

        world.practised(world.employee(nordby), nordby, method, List.of("2026-03"));

        decide(anna, null)
                .body("eligible", equalTo("no"))
                .body("reasons.outcome", contains("pass", "fail", "pass"))
                .body("reasons[1].evidence", containsString("no month"));
    }

    @Test
    void an_older_or_repeated_telling_of_practice_changes_nothing() {
        TestEvent older = World.practice(anna, nordby, method, 7, List.of("2026-03"));
        TestEvent newer = World.practice(anna, nordby, method, 8, List.of("2026-03", "2026-04"));
        world.tell(World.MONITORING, newer);
        world.tell(World.MONITORING, older);
        world.tell(World.MONITORING, World.practice(anna, nordby, method, 6, List.of()));

        decide(anna, "2026-04-15").body("reasons[1].evidence", containsString("March 2026 and April 2026"));
    }

    @Test
    void a_withdrawn_month_no_longer_counts() {
        world.practised(anna, nordby, method, List.of("2026-03", "2026-04"));
        world.practised(anna, nordby, method, List.of("2026-04"));

        decide(anna, "2026-04-15")
                .body("reasons[1].evidence", containsString(": April 2026 ("))
                .body("reasons[1].eligibleFrom", equalTo("2026-09-01"));
    }

    @Test
    void months_that_are_no_months_go_to_the_dead_letter_topic() {
        TestEvent poison = World.practice(anna, nordby, method, 9, List.of("2026-13"));
        try (var dead = EventRecorder.fromNow(World.MONITORING + ".dlq")) {
            world.sender().send(World.MONITORING, poison);
            dead.await(
                    "the poison",
                    event -> event.attribute("id").filter(poison.id()::equals).isPresent());
        }
        world.practised(anna, nordby, method, List.of("2026-04"));
        decide(anna, "2026-04-15").body("reasons[1].evidence", containsString("April 2026"));
    }

    @Test
    void a_rule_of_an_unknown_kind_is_answered_as_unknown() {
        world.publish(method, 2, List.of(new TrainingRule("caseload-below", "reflection-lab", null, 12)));

        supervisor
                .get("/employees/{id}/eligibility?method={m}&element=reflection-lab", anna, method)
                .statusCode(200)
                .body("eligible", equalTo("unknown"))
                .body("reasons.rule", contains("caseload-below"))
                .body("reasons.outcome", contains("unknown"));
    }

    @Test
    void the_newest_version_decides_even_when_an_older_one_arrives_late() {
        world.publish(method, 3, List.of(new TrainingRule("maximum-per-municipality", "reflection-lab", null, 2)));
        world.publish(method, 2, List.of(new TrainingRule("practice-months", "reflection-lab", null, 12)));

        supervisor
                .get("/employees/{id}/eligibility?method={m}&element=reflection-lab", anna, method)
                .statusCode(200)
                .body("eligible", equalTo("yes"))
                .body("reasons.rule", contains("maximum-per-municipality"));
    }

    @Test
    void the_places_of_a_municipality_are_counted_without_the_employee_herself() {
        Caller trainer = Caller.ofTheBoard("trainer");
        List<LocalDate> past = List.of(yesterday, World.today());
        List<LocalDate> later =
                List.of(World.today().plusDays(50), World.today().plusDays(51));
        UUID bo = world.employee(nordby);
        UUID session = trainer.planSession(method, "train-the-trainer", null, 10, later);
        for (UUID employee : List.of(anna, bo)) {
            trainer.complete(method, "employee-course", employee, past);
            trainer.enrol(session, employee);
        }

        decide(anna, null).body("reasons[2].outcome", equalTo("pass"));
        decide(world.employee(nordby), null).body("reasons[2].outcome", equalTo("fail"));
    }

    @Test
    void a_parameter_that_makes_no_sense_is_named() {
        String path = "/employees/" + anna + "/eligibility";
        supervisor.get(path + "?element=x").statusCode(400).body("errors", hasSize(1));
        supervisor
                .get(path + "?method=no-such&element=x")
                .statusCode(400)
                .body("errors.code", contains("unknown-method"))
                .body("errors.pointer", contains("parameter:method"));
        supervisor
                .get(path + "?method={m}&element=x", method)
                .statusCode(400)
                .body("errors.code", contains("unknown-element"));
        supervisor
                .get(path + "?method={m}&element=reflection-lab&asOf=2026-02-30", method)
                .statusCode(400)
                .body("errors.pointer", contains("parameter:asOf"));
        supervisor
                .get(path + "?method={m}&element=reflection-lab&asOf=soon", method)
                .statusCode(400);
    }

    @Test
    void who_may_ask_about_whom() {
        String query = "/employees/{id}/eligibility?method={m}&element=reflection-lab";
        for (String role : List.of("supervisor", "municipal-lead", "core-team", "trainer")) {
            Caller.of(nordby, role).get(query, anna, method).statusCode(200);
            Caller.of(UUID.randomUUID(), role).get(query, anna, method).statusCode(404);
        }
        for (String role : List.of("board-consultant", "board-administrator", "trainer")) {
            Caller.ofTheBoard(role).get(query, anna, method).statusCode(404);
        }
        new Caller(Tokens.of("employee").municipality(nordby).employee(anna))
                .get(query, anna, method)
                .statusCode(200);
        new Caller(Tokens.of("employee").municipality(nordby).employee(UUID.randomUUID()))
                .get(query, anna, method)
                .statusCode(404);
        Caller.of(nordby, "recording-system").get(query, anna, method).statusCode(403);
        new Caller(Tokens.of("supervisor")).get(query, anna, method).statusCode(403);
    }

    private ValidatableResponse decide(UUID employee, @Nullable String asOf) {
        return supervisor
                .get(
                        "/employees/{id}/eligibility?method={m}&element=train-the-trainer"
                                + (asOf == null ? "" : "&asOf=" + asOf),
                        employee,
                        method)
                .statusCode(200);
    }
}
