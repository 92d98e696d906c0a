package org.forankring.programme.plan.signoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.forankring.contracts.programme.v1.PlanSignedOff;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.plan.draft.Planning;
import org.forankring.programme.plan.version.AdoptPlan;
import org.forankring.programme.plan.version.PlanVersion;
import org.forankring.testkit.database.TestDatabase;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class SignOffIT {

    private final TestDatabase database = TestDatabase.ofService("programme");

    @Inject
    Calendars calendars;

    @Inject
    Implementations implementations;

    @Inject
    AdoptPlan adoptPlan;

    @Test
    void every_unit_is_asked_signs_or_is_reminded() throws Exception {
        Planning planning = Planning.adopted();
        UUID first = Scene.unitOf(planning.municipality());
        UUID second = Scene.unitOf(planning.municipality());
        LocalDate today = calendars.today();
        planning.get("/versions/1/sign-offs")
                .then()
                .statusCode(200)
                .body("items", hasSize(2))
                .body("items.state", everyItem(is("waiting")))
                .body("items.reminderDueOn", everyItem(is(today.plusDays(14).toString())));
        try (EventRecorder events = Facts.fromNow()) {
            sign(planning, first)
                    .then()
                    .statusCode(201)
                    .header("Location", containsString(planning.path("/versions/1/sign-offs/" + first)))
                    .body("state", is("signed"))
                    .body("unit", is("Outreach"))
                    .body("note", is("Gone through"))
                    .body("signedBy", is(Roles.SUPERVISOR + " of " + planning.municipality()))
                    .body("onBehalf", is(false))
                    .body("signedAt", notNullValue())
                    .body("reminderDueOn", nullValue());
            RecordedEvent event = Facts.valid(events.await(PlanSignedOff.TYPE, planning.implementation()));
            assertThat(event.data(PlanSignedOff.class))
                    .isEqualTo(new PlanSignedOff(planning.implementation(), planning.municipality(), 1, first, today));
            assertThat(event.attribute("aggregateversion")).contains("4");
        }
        adoptedDaysAgo(planning, 15);
        planning.get("/versions/1/sign-offs")
                .then()
                .body("items.find { it.unitId == '" + first + "' }.state", is("signed"))
                .body("items.find { it.unitId == '" + second + "' }.state", is("reminder-due"));
        planning.get("/versions/1/sign-offs/" + second).then().body("state", is("reminder-due"));
        planning.agenda(today)
                .then()
                .body("items.about", hasItem("plan/versions/1/sign-offs/" + second))
                .body("items.about", not(hasItem("plan/versions/1/sign-offs/" + first)));
    }

    @Test
    void a_supervisor_signs_for_the_own_unit_and_lead_and_core_team_on_behalf_of_any() {
        Planning planning = Planning.adopted();
        UUID own = Scene.unitOf(planning.municipality());
        UUID other = Scene.unitOf(planning.municipality());
        Caller supervisor = supervisorOf(planning, own);
        expectRefusal(sign(supervisor, planning, other), "another-unit");
        Caller unknown = Caller.in(planning.municipality(), Roles.SUPERVISOR);
        expectRefusal(sign(unknown, planning, own), "unknown-supervisor");
        expectRefusal(sign(unknown.as(UUID.randomUUID()), planning, own), "unknown-supervisor");
        planning.get("/versions/1/sign-offs").then().body("items.state", everyItem(is("waiting")));
        sign(supervisor, planning, own).then().statusCode(201).body("onBehalf", is(false));
        sign(Caller.in(planning.municipality(), Roles.CORE_TEAM), planning, other)
                .then()
                .statusCode(201)
                .body("onBehalf", is(true));
        planning.lead()
                .get("/implementations/" + planning.implementation() + "/history?subject=plan-sign-off")
                .then()
                .body("items.fields.flatten().field", hasItem("onBehalf"));
    }

    @Test
    void whoever_signs_while_the_next_version_is_being_adopted_waits_and_is_told_of_it() throws Exception {
        Planning planning = Planning.adopted();
        UUID unit = Scene.unitOf(planning.municipality());
        planning.writeNew("duties", Map.of("duties", List.of(Map.of("who", "We", "duty", "All"))));
        Reach reach = new Reach(false, Optional.of(planning.municipality()));
        try (ExecutorService aside = Executors.newSingleThreadExecutor()) {
            Future<Response> signing = Tenancy.in(
                    planning.municipality(),
                    () -> QuarkusTransaction.requiringNew().call(() -> {
                        Implementation held = implementations
                                .lock(reach, planning.implementation())
                                .orElseThrow();
                        Future<Response> begun = aside.submit(() -> sign(planning, unit));
                        await().until(this::somebodyWaits);
                        adoptPlan.adopt(held, new PlanVersion.Reason("Adjusted", Optional.empty(), "lead"));
                        return begun;
                    }));
            expectRefusal(signing.get(), "version-replaced");
        }
        planning.get("/versions/1/sign-offs/" + unit).then().body("state", is("lapsed"));
    }

    @Test
    void the_agenda_names_twenty_units_and_says_how_many_more_there_are() throws Exception {
        Planning planning = Planning.adopted();
        for (int i = 0; i < 23; i++) {
            Scene.unitOf(planning.municipality());
        }
        adoptedDaysAgo(planning, 15);
        planning.agenda(calendars.today())
                .then()
                .body("items.findAll { it.what.startsWith('Outreach: sign-off') }", hasSize(20))
                .body(
                        "items.find { it.about == 'plan/versions/1/sign-offs' }.what",
                        startsWith("… and 3 more: sign-off of plan version 1 due"));
    }

    @Test
    void a_sign_off_stands() {
        Planning planning = Planning.adopted();
        UUID unit = Scene.unitOf(planning.municipality());
        sign(planning, unit).then().statusCode(201);
        planning.lead()
                .put(planning.path("/versions/1/sign-offs/" + unit), Map.of("note", "Another word"))
                .then()
                .statusCode(200)
                .body("note", is("Gone through"));
    }

    @Test
    void of_sign_offs_at_the_same_time_one_counts() throws Exception {
        Planning planning = Planning.adopted();
        UUID unit = Scene.unitOf(planning.municipality());
        Caller supervisor = supervisorOf(planning, unit);
        List<Integer> statuses = AtOnce.times(6, () -> sign(supervisor, planning, unit));
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
    }

    @Test
    void a_new_version_is_to_be_signed_anew() {
        Planning planning = Planning.adopted();
        UUID signed = Scene.unitOf(planning.municipality());
        UUID unsigned = Scene.unitOf(planning.municipality());
        sign(planning, signed).then().statusCode(201);
        planning.writeNew("duties", Map.of("duties", List.of(Map.of("who", "We", "duty", "All"))));
        planning.adopt("Adjusted").then().statusCode(201);
        planning.get("/versions/2/sign-offs").then().body("items.state", everyItem(is("waiting")));
        planning.get("/versions/1/sign-offs")
                .then()
                .body("items.find { it.unitId == '" + signed + "' }.state", is("signed"))
                .body("items.find { it.unitId == '" + unsigned + "' }.state", is("lapsed"));
        sign(planning, unsigned)
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:version-replaced"))
                .body("detail", containsString("Version 2"));
    }

    @Test
    void only_units_of_the_municipality_sign_and_only_versions_there_are() {
        Planning planning = Planning.adopted();
        UUID unit = Scene.unitOf(planning.municipality());
        UUID foreignUnit = Scene.unitOf(Scene.municipality());
        sign(supervisorOf(planning, unit), planning, foreignUnit).then().statusCode(404);
        planning.get("/versions/1/sign-offs/" + foreignUnit).then().statusCode(404);
        planning.lead()
                .put(planning.path("/versions/2/sign-offs/" + unit), Map.of())
                .then()
                .statusCode(404);
        planning.get("/versions/2/sign-offs").then().statusCode(404);
        Caller foreign = Caller.leadOf(Scene.municipality());
        foreign.get(planning.path("/versions/1/sign-offs")).then().statusCode(404);
        foreign.put(planning.path("/versions/1/sign-offs/" + unit), Map.of())
                .then()
                .statusCode(404);
    }

    @Test
    void the_board_reads_sign_offs_and_does_not_sign() {
        Planning planning = Planning.adopted();
        UUID unit = Scene.unitOf(planning.municipality());
        String path = planning.path("/versions/1/sign-offs/" + unit);
        Caller.consultant().get(path).then().statusCode(200).body("state", is("waiting"));
        Caller.consultant().put(path, Map.of()).then().statusCode(403);
        Caller.in(planning.municipality(), Roles.EMPLOYEE)
                .put(path, Map.of())
                .then()
                .statusCode(403);
    }

    /** Signs as the unit's supervisor. */
    private static Response sign(Planning planning, UUID unit) {
        return sign(supervisorOf(planning, unit), planning, unit);
    }

    private static Response sign(Caller signer, Planning planning, UUID unit) {
        return signer.put(planning.path("/versions/1/sign-offs/" + unit), Map.of("note", "Gone through"));
    }

    private static Caller supervisorOf(Planning planning, UUID unit) {
        return Caller.in(planning.municipality(), Roles.SUPERVISOR).as(Scene.employeeOf(planning.municipality(), unit));
    }

    private static void expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
    }

    private boolean somebodyWaits() throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement();
                ResultSet waiting =
                        statement.executeQuery("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                                + " and datname = current_database()")) {
            waiting.next();
            return waiting.getInt(1) > 0;
        }
    }

    /** Moves the adoption into the past, where the service's clock does not go. */
    private void adoptedDaysAgo(Planning planning, int days) throws SQLException {
        try (Connection connection = database.superuser().getConnection();
                Statement statement = connection.createStatement()) {
            for (String adoption :
                    List.of("plan_version set adopted_at = adopted_at", "plan set adopted_on = adopted_on")) {
                statement.execute("update %s - interval '%d days' where implementation_id = '%s'"
                        .formatted(adoption, days, planning.implementation()));
            }
        }
    }
}
