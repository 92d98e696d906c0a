package org.forankring.programme.plan.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.forankring.programme.plan.element.Entries.added;
import static org.forankring.programme.plan.element.Entries.task;
import static org.forankring.programme.plan.element.Entries.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.Occasion;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ProgrammeTest
class ElementListIT {

    @Inject
    Implementations implementations;

    @Inject
    ElementsInPlan inPlan;

    @Inject
    ElementsOnAgenda onAgenda;

    @Inject
    SessionFactory sessions;

    private UUID municipality;
    private UUID implementation;
    private Caller team;

    @BeforeEach
    void an_implementation_is_under_way() {
        municipality = Scene.municipality();
        implementation = Scene.implementationOf(municipality, Scene.round());
        team = Caller.in(municipality, Roles.CORE_TEAM);
    }

    @Test
    void elements_are_listed_by_kind_state_and_lateness() {
        UUID risk = added(team, implementation, Entries.risk(1, 1));
        UUID late = added(team, implementation, task("Late", "2020-03-03", "open"));
        UUID early = added(team, implementation, task("Early", "2036-03-03", "open"));
        UUID done = added(team, implementation, task("Done", "2020-03-03", "done"));
        team.post(path("elements/" + done + "/closure"), Map.of("outcome", "fulfilled", "note", "Done"))
                .then()
                .statusCode(200);
        expect("", risk, late, early, done);
        expect("?kind=task", late, early, done);
        expect("?kind=task&open=true", late, early);
        expect("?open=false", done);
        expect("?overdue=true", risk, late);
        expect("?overdue=true&kind=task", late);
        expect("?kind=message");
    }

    @Test
    void elements_sorted_by_their_day_come_page_by_page_with_those_without_one_last() {
        UUID without = added(team, implementation, Entries.additional("Relatives"));
        UUID last = added(team, implementation, task("C", "2036-03-03", "open"));
        UUID first = added(team, implementation, task("A", "2027-03-03", "open"));
        UUID middle = added(team, implementation, task("B1", "2028-03-03", "open"));
        UUID middleToo = added(team, implementation, task("B2", "2028-03-03", "open"));
        UUID withoutToo = added(team, implementation, Entries.additional("Pets"));
        expect("?sort=due", first, middle, middleToo, last, without, withoutToo);
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = team.get(path("elements?sort=due&limit=1&cursor={cursor}"), cursor);
            seen.addAll(page.then().statusCode(200).extract().path("items.elementId"));
            cursor = page.path("next");
        } while (cursor != null);
        assertThat(seen)
                .containsExactly(
                        first.toString(),
                        middle.toString(),
                        middleToo.toString(),
                        last.toString(),
                        without.toString(),
                        withoutToo.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "kind=wish, kind",
        "open=perhaps, open",
        "overdue=false, overdue",
        "sort=name, sort",
        "cursor=x, cursor",
        "sort=due&cursor=MDE4OTBhNWQtYWM5Ni03NzRiLWJjY2UtYjMwMmE4MDk5YTU3CnNvb24, cursor"
    })
    void parameters_are_checked(String query, String parameter) {
        team.get(path("elements?" + query))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:" + parameter));
    }

    @Test
    void a_list_of_many_takes_as_many_queries_as_a_list_of_one() {
        added(team, implementation, Entries.risk(1, 1));
        long forOne = statements();
        for (int i = 0; i < 20; i++) {
            added(team, implementation, Entries.stakeholder("Job centre " + i, 3, 3));
        }
        assertThat(statements()).isEqualTo(forOne);
    }

    @Test
    void the_risk_matrix_holds_the_open_risks() {
        UUID first = added(team, implementation, Entries.risk(5, 4));
        UUID second = added(team, implementation, Entries.risk(5, 4));
        UUID closed = added(team, implementation, Entries.risk(5, 4));
        team.post(path("elements/" + closed + "/closure"), Map.of("outcome", "dropped", "note", "Gone"))
                .then()
                .statusCode(200);
        team.get(path("risk-matrix"))
                .then()
                .statusCode(200)
                .body("openRisks", is(2))
                .body("cells.size()", is(25))
                .body("cells[0].likelihood", is(5))
                .body("cells[0].consequence", is(1))
                .body("cells[24].likelihood", is(1))
                .body("cells[24].consequence", is(5))
                .body("cells[3].score", is(20))
                .body("cells[3].band", is("critical"))
                .body("cells[3].elementIds", contains(first.toString(), second.toString()))
                .body("cells.findAll { it.score != 20 }.elementIds", everyItem(empty()));
    }

    @Test
    void the_stakeholder_map_holds_every_quadrant() {
        added(team, implementation, Entries.stakeholder("Mayor", 5, 1));
        added(team, implementation, Entries.stakeholder("Union representative", 3, 5));
        team.get(path("stakeholder-map"))
                .then()
                .statusCode(200)
                .body("quadrants.quadrant", contains("involve-closely", "keep-satisfied", "keep-informed", "observe"))
                .body("quadrants[0].stakeholders.name", contains("Union representative"))
                .body("quadrants[1].stakeholders.name", contains("Mayor"))
                .body("quadrants[1].stakeholders[0].plannedInvolvement", is("Every second status meeting"))
                .body("quadrants[2].stakeholders", empty());
    }

    @Test
    void a_principle_of_communication_that_no_message_carries_shows() {
        UUID message = added(
                team, implementation, Entries.message("says-what-changes-and-why", "values-professional-competence"));
        team.get(path("communication-principles"))
                .then()
                .statusCode(200)
                .body(
                        "principles.find { it.principle == 'says-what-changes-and-why' }.elementIds",
                        contains(message.toString()))
                .body("principles.find { it.principle == 'builds-on-existing-capabilities' }.elementIds", empty());
    }

    @Test
    void the_overviews_of_another_municipality_are_not_found() {
        Caller foreign = Caller.leadOf(Scene.municipality());
        for (String overview :
                List.of("risk-matrix", "stakeholder-map", "preparedness-schedule", "communication-principles")) {
            foreign.get(path(overview)).then().statusCode(404);
        }
    }

    @Test
    void the_plan_holds_the_elements_but_those_that_were_dropped() {
        UUID kept = added(team, implementation, Entries.risk(1, 1));
        UUID dropped = added(team, implementation, Entries.risk(1, 1));
        team.post(path("elements/" + dropped + "/closure"), Map.of("outcome", "dropped", "note", "Gone"))
                .then()
                .statusCode(200);
        List<ElementsInPlan.Item> items = Tenancy.in(municipality, () -> inPlan.content(implementation()));
        assertThat(items).extracting(ElementsInPlan.Item::id).containsExactly(kept);
    }

    @Test
    void the_agenda_takes_up_what_is_overdue_what_is_due_soon_and_what_has_ended() {
        LocalDate today = LocalDate.of(2027, 3, 15);
        UUID late = added(team, implementation, task("Book the room", "2027-03-03", "open"));
        UUID soon = added(team, implementation, task("Invite", "2027-04-14", "open", late));
        added(team, implementation, task("Evaluate", "2027-04-15", "open"));
        UUID dropped = added(team, implementation, with(Entries.risk(1, 1), "reviewOn", "2027-03-01"));
        team.post(path("elements/" + dropped + "/closure"), Map.of("outcome", "dropped", "note", "Gone"))
                .then()
                .statusCode(200);
        List<AgendaItem> items = Tenancy.in(
                municipality,
                () -> onAgenda.items(implementation(), new Occasion(municipality, today, LocalDate.EPOCH, today)));
        assertThat(items)
                .extracting(AgendaItem::kind, item -> item.what().said(), AgendaItem::about)
                .containsExactly(
                        tuple(
                                AgendaItem.Kind.OVERDUE,
                                "Book the room due 3 March 2027, 12 days late",
                                "elements/" + late),
                        tuple(AgendaItem.Kind.DUE, "Invite due 14 April 2027, in 30 days", "elements/" + soon),
                        tuple(
                                AgendaItem.Kind.CHANGED,
                                "review of risk: Two trained employees leave dropped: Gone",
                                "elements/" + dropped));
    }

    private Implementation implementation() {
        return implementations
                .find(new Reach(false, Optional.of(municipality)), implementation)
                .orElseThrow();
    }

    private long statements() {
        sessions.getStatistics().clear();
        team.get(path("elements")).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }

    private void expect(String query, UUID... elements) {
        Response answer = team.get(path("elements" + query));
        answer.then().statusCode(200);
        assertThat(answer.<List<String>>path("items.elementId"))
                .containsExactlyElementsOf(
                        List.of(elements).stream().map(UUID::toString).toList());
    }

    private String path(String rest) {
        return "/implementations/" + implementation + "/" + rest;
    }
}
