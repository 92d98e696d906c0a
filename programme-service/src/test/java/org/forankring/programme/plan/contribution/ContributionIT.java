package org.forankring.programme.plan.contribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.Occasion;
import org.forankring.programme.plan.element.Entries;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgrammeTest
class ContributionIT {

    private static final Map<String, Object> NEED = Map.of("kind", "need", "text", "Citizens call in the evening.");

    @Inject
    Implementations implementations;

    @Inject
    ContributionsOnAgenda onAgenda;

    private UUID municipality;
    private UUID implementation;
    private Caller employee;
    private Caller team;

    @BeforeEach
    void an_implementation_is_under_way() {
        municipality = Scene.municipality();
        implementation = Scene.implementationOf(municipality, Scene.round());
        employee = Caller.in(municipality, Roles.EMPLOYEE);
        team = Caller.in(municipality, Roles.CORE_TEAM);
    }

    @Test
    void an_employee_contributes_and_reads_what_became_of_it() {
        Response given = employee.post(contributions(), NEED);
        given.then()
                .statusCode(201)
                .header("ETag", "\"v0\"")
                .header("Location", containsString("/implementations/" + implementation + "/contributions/"))
                .body("kind", is("need"))
                .body("text", is("Citizens call in the evening."))
                .body("mine", is(true))
                .body("response", nullValue());
        UUID contribution = id(given);
        respond(contribution, "taken-up", "v0").then().statusCode(200).header("ETag", "\"v1\"");
        employee.get(path(contribution))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("response.outcome", is("taken-up"))
                .body("response.text", is("The duty phone is in the plan."));
    }

    @Test
    void who_contributed_is_told_to_those_who_answer_only() {
        UUID contribution = id(employee.post(contributions(), NEED));
        String author = "employee of " + municipality;
        for (Caller answering : List.of(team, Caller.leadOf(municipality), Caller.consultant())) {
            answering.get(path(contribution)).then().body("givenBy", is(author)).body("mine", is(false));
            answering.get(contributions()).then().body("items.givenBy", contains(author));
        }
        for (Caller reading : List.of(employee, Caller.in(municipality, Roles.SUPERVISOR))) {
            reading.get(path(contribution)).then().body("givenBy", nullValue());
            assertThat(reading.get(contributions()).asString()).doesNotContain(author);
            assertThat(reading.get("/implementations/" + implementation + "/history")
                            .asString())
                    .doesNotContain(author);
        }
    }

    @Test
    void a_response_is_given_anew_by_whoever_has_seen_the_last_one() {
        UUID contribution = id(employee.post(contributions(), NEED));
        team.put(path(contribution) + "/response", Map.of("outcome", "noted", "text", "Thank you"))
                .then()
                .statusCode(428);
        respond(contribution, "noted", "v0").then().statusCode(200);
        respond(contribution, "declined", "v0").then().statusCode(412).body("changes.operation", contains("created"));
        respond(contribution, "declined", "v1").then().statusCode(200).header("ETag", "\"v2\"");
        team.get("/implementations/" + implementation + "/history")
                .then()
                .body(
                        "items.findAll { it.subject == 'contribution-reply' }.operation",
                        containsInAnyOrder("created", "changed"));
    }

    @Test
    void of_responses_at_the_same_time_one_counts() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID contribution = id(employee.post(contributions(), NEED));
            assertThat(AtOnce.times(6, () -> respond(contribution, "noted", "v0")))
                    .containsOnly(200, 412)
                    .containsOnlyOnce(200);
        }
    }

    @Test
    void a_contribution_is_about_something_that_the_plan_has() {
        UUID risk = Entries.added(team, implementation, Entries.risk(1, 1));
        UUID elsewhere = Scene.implementationOf(municipality, Scene.round());
        about(implementation, "elements", risk)
                .then()
                .statusCode(201)
                .body("about.part", is("elements"))
                .body("about.id", is(risk.toString()));
        about(implementation, "elements", null).then().statusCode(201);
        about(implementation, "goals", null).then().statusCode(201);
        expectUnknownTopic(about(implementation, "goals", risk));
        UUID barrier = UUID.fromString(employee.get("/implementations/" + implementation + "/determinants")
                .path("items[0].determinantId"));
        about(implementation, "facilitatorsAndBarriers", barrier).then().statusCode(201);
        expectUnknownTopic(about(elsewhere, "elements", risk));
        expectUnknownTopic(about(implementation, "elements", UUID.randomUUID()));
        expectUnknownTopic(about(implementation, "weather", null));
        employee.get(contributions() + "?part=elements").then().body("items", hasSize(2));
        employee.get(contributions() + "?item=" + risk).then().body("items", hasSize(1));
    }

    @Test
    void every_fault_of_a_contribution_is_named_in_one_answer() {
        employee.post(contributions(), """
                        {"kind": "wish", "text": " ", "about": {"part": "", "id": "x", "colour": 1}, "by": "me"}""")
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder("/kind", "/text", "/about/part", "/about/id", "/about/colour", "/by"));
        UUID contribution = id(employee.post(contributions(), NEED));
        team.put(path(contribution) + "/response", Map.of("outcome", "maybe"), "\"v0\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/outcome", "/text"));
    }

    @Test
    void contributions_are_listed_by_kind_author_and_whether_they_are_answered() {
        UUID need = id(employee.post(contributions(), NEED));
        Caller supervisor = Caller.in(municipality, Roles.SUPERVISOR);
        UUID idea = id(supervisor.post(contributions(), Map.of("kind", "idea", "text", "A duty phone")));
        respond(need, "noted", "v0").then().statusCode(200);
        expect(employee, "", need, idea);
        expect(employee, "?kind=idea", idea);
        expect(employee, "?mine=true", need);
        expect(employee, "?answered=true", need);
        expect(employee, "?answered=false", idea);
        expect(employee, "?kind=context");
        Response page = employee.get(contributions() + "?limit=1");
        page.then().body("items.contributionId", contains(need.toString()));
        employee.get(contributions() + "?limit=1&cursor={next}", page.<String>path("next"))
                .then()
                .body("items.contributionId", contains(idea.toString()))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"kind=wish", "answered=perhaps", "mine=false", "item=x", "cursor=x"})
    void parameters_are_checked(String query) {
        employee.get(contributions() + "?" + query)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:" + query.substring(0, query.indexOf('='))));
    }

    @Test
    void employees_contribute_and_planners_answer() {
        UUID contribution = id(employee.post(contributions(), NEED));
        employee.put(path(contribution) + "/response", Map.of("outcome", "noted", "text", "Mine"), "\"v0\"")
                .then()
                .statusCode(403);
        Caller.in(municipality, Roles.INTEGRATION_CLIENT)
                .post(contributions(), NEED)
                .then()
                .statusCode(403);
        Caller.consultant().post(contributions(), NEED).then().statusCode(201);
    }

    @Test
    void nothing_is_found_from_another_municipality_or_through_another_implementation() {
        UUID contribution = id(employee.post(contributions(), NEED));
        Caller foreign = Caller.leadOf(Scene.municipality());
        UUID other = Scene.implementationOf(municipality, Scene.round());
        String elsewhere = "/implementations/" + other + "/contributions/" + contribution;
        Map<String, String> answer = Map.of("outcome", "noted", "text", "Ours");
        for (Response response : List.of(
                foreign.get(contributions()),
                foreign.get(path(contribution)),
                foreign.post(contributions(), NEED),
                foreign.put(path(contribution) + "/response", answer, "\"v0\""),
                team.get(elsewhere),
                team.put(elsewhere + "/response", answer, "\"v0\""))) {
            response.then().statusCode(404);
        }
    }

    @Test
    void the_agenda_takes_up_that_contributions_wait_for_an_answer() {
        assertThat(agenda()).isEmpty();
        UUID first = id(employee.post(contributions(), NEED));
        UUID second = id(employee.post(contributions(), NEED));
        assertThat(agenda())
                .extracting(item -> item.what().said())
                .containsExactly("2 contributions wait for an answer");
        respond(first, "noted", "v0").then().statusCode(200);
        assertThat(agenda())
                .extracting(item -> item.what().said())
                .containsExactly("1 contribution waits for an answer");
        respond(second, "noted", "v0").then().statusCode(200);
        assertThat(agenda()).isEmpty();
    }

    private List<AgendaItem> agenda() {
        return Tenancy.in(municipality, () -> {
            Reach own = new Reach(false, Optional.of(municipality));
            Implementation asked = implementations.find(own, implementation).orElseThrow();
            return onAgenda.items(asked, new Occasion(asked.id(), LocalDate.EPOCH, LocalDate.EPOCH, LocalDate.EPOCH));
        });
    }

    private Response about(UUID of, String part, @Nullable UUID item) {
        Map<String, Object> topic = item == null ? Map.of("part", part) : Map.of("part", part, "id", item);
        return employee.post(
                "/implementations/" + of + "/contributions",
                Map.of("kind", "context", "text", "So it is here", "about", topic));
    }

    private Response respond(UUID contribution, String outcome, String version) {
        return team.put(
                path(contribution) + "/response",
                Map.of("outcome", outcome, "text", "The duty phone is in the plan."),
                "\"" + version + "\"");
    }

    private void expect(Caller reader, String query, UUID... expected) {
        Response answer = reader.get(contributions() + query);
        answer.then().statusCode(200);
        assertThat(answer.<List<String>>path("items.contributionId"))
                .containsExactlyElementsOf(
                        List.of(expected).stream().map(UUID::toString).toList());
    }

    private static void expectUnknownTopic(Response answer) {
        answer.then()
                .statusCode(422)
                .body("errors.pointer", contains("/about"))
                .body("errors.code", contains("unknown-topic"));
    }

    private static UUID id(Response given) {
        return UUID.fromString(given.then().statusCode(201).extract().path("contributionId"));
    }

    private String contributions() {
        return "/implementations/" + implementation + "/contributions";
    }

    private String path(UUID contribution) {
        return contributions() + "/" + contribution;
    }
}
