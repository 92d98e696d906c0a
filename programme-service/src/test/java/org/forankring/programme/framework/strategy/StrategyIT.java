package org.forankring.programme.framework.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.forankring.contracts.programme.v1.StrategyChosen;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class StrategyIT {

    private Place place;

    @Inject
    SessionFactory sessions;

    @BeforeEach
    void begin() {
        place = Place.begun();
    }

    @Test
    void a_strategy_is_chosen_for_barriers_and_facilitators() {
        String caseload = place.item("caseload");
        String motivation = place.item("motivation");
        Map<String, Object> body = Choice.resolving(caseload);
        body.put("strengthens", List.of(motivation));
        body.put("indicatorCode", "adoption-trained-users");
        body.put("trainingElementCode", "employee-course");
        Response chosen = place.lead().post(place.strategies(""), body);
        String strategy = chosen.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .body("status", is("planned"))
                .extract()
                .path("strategyId");
        chosen.then().header("Location", endsWith(place.strategies("/" + strategy)));
        Caller.in(place.municipality(), Roles.EMPLOYEE)
                .get(place.strategies("/" + strategy))
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("resolves", contains(caseload))
                .body("strengthens", contains(motivation))
                .body("timing.to", is("2026-12-31"))
                .body("indicatorCode", is("adoption-trained-users"))
                .body("trainingElementCode", is("employee-course"));
    }

    @Test
    void a_strategy_is_announced_when_it_is_chosen_and_when_it_changes() throws Exception {
        try (EventRecorder events = Facts.fromNow()) {
            String strategy = Choice.made(place, Choice.resolving());
            change(place.strategies("/" + strategy), "under-way").then().statusCode(200);
            Awaitility.await().until(() -> events.about(strategy).size() == 2);
            List<RecordedEvent> told = events.about(strategy);
            assertThat(told)
                    .extracting(event -> event.attribute("aggregateversion").orElse(""))
                    .containsExactly("1", "2");
            StrategyChosen last = Facts.valid(told.getLast()).data(StrategyChosen.class);
            assertThat(last.implementationId()).isEqualTo(place.implementation());
            assertThat(last.group()).isEqualTo("organisation-of-work");
            assertThat(last.status()).isEqualTo("under-way");
        }
    }

    @Test
    void what_a_strategy_names_has_to_exist_and_all_faults_are_told() {
        String caseload = place.item("caseload");
        Map<String, Object> body = Choice.resolving(UUID.randomUUID().toString(), caseload);
        body.put("strengthens", List.of(caseload));
        body.put("catalogueCode", "magic");
        body.put("indicatorCode", "magic");
        body.put("trainingElementCode", "magic");
        body.put("timing", Map.of("from", "2026-02-01", "to", "2026-01-31"));
        place.lead()
                .post(place.strategies(""), body)
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        contains(
                                "/resolves/0 unknown-determinant",
                                "/strengthens/0 duplicate-determinant",
                                "/catalogueCode unknown-strategy",
                                "/timing/to before-start",
                                "/indicatorCode unknown-indicator",
                                "/trainingElementCode unknown-element"));
        place.lead()
                .post(place.strategies(""), Map.of("name", " ", "group", "magic", "timing", Map.of()))
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer.sort()",
                        contains(
                                "/action",
                                "/actor",
                                "/dose",
                                "/expectedOutcome",
                                "/group",
                                "/name",
                                "/target",
                                "/timing/from"));
        place.lead().get(place.strategies("")).then().body("items", empty());
    }

    @Test
    void an_amendment_keeps_its_reason_and_what_it_changed() {
        String caseload = place.item("caseload");
        String strategy = Choice.made(place, Choice.resolving(caseload));
        Map<String, Object> amended = Choice.resolving();
        amended.put("dose", "A day a week");
        amended.put("strengthens", List.of(caseload));
        amended.put("reason", "Half a day was not enough");
        String path = place.strategies("/" + strategy);
        place.lead().put(path, amended).then().statusCode(428);
        place.lead()
                .put(path, amended, "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("dose", is("A day a week"))
                .body("resolves", empty())
                .body("strengthens", contains(caseload));
        place.lead().put(path, amended, "\"v2\"").then().statusCode(200).header("ETag", "\"v2\"");
        place.lead()
                .get(path + "/amendments")
                .then()
                .statusCode(200)
                .body("items.reason", contains("Half a day was not enough"))
                .body("items[0].by", is("municipal-lead of " + place.municipality()))
                .body("items[0].changes.field", contains("resolves", "strengthens", "dose"))
                .body("items[0].changes[2].from", is("Half a day a week"))
                .body("items[0].changes[2].to", is("A day a week"))
                .body("items[0].changes[1].from", nullValue());
    }

    @Test
    void of_two_who_amend_the_same_version_one_wins_and_the_other_is_told_what_changed() throws Exception {
        String path = place.strategies("/" + Choice.made(place, Choice.resolving()));
        Map<String, Object> amended = Choice.resolving();
        amended.put("dose", "A day a week");
        amended.put("reason", "More of it");
        assertThat(AtOnce.times(2, () -> place.lead().put(path, amended, "\"v1\"")))
                .containsExactlyInAnyOrder(200, 412);
        amended.put("dose", "Two days a week");
        place.lead()
                .put(path, amended, "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes.collectMany { it.fields }.find { it.field == 'dose' }", not(nullValue()));
    }

    @Test
    void what_a_strategy_is_for_is_in_its_history_and_told_to_whoever_amends_too_late() {
        String caseload = place.item("caseload");
        String motivation = place.item("motivation");
        String strategy = Choice.made(place, Choice.resolving(caseload));
        Map<String, Object> amended = Choice.resolving();
        amended.put("strengthens", List.of(motivation));
        amended.put("reason", "It is no barrier any more");
        place.lead()
                .put(place.strategies("/" + strategy), amended, "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"");
        place.lead()
                .get("/implementations/" + place.implementation() + "/history?subject=strategy")
                .then()
                .body("items.operation", contains("changed", "created"))
                .body("items.key", contains(strategy, strategy))
                .body("items.version", contains(2, 1))
                .body("items[0].by", is("municipal-lead of " + place.municipality()))
                .body(
                        "items[0].fields",
                        contains(
                                Map.of("field", "resolves", "from", List.of(caseload)),
                                Map.of("field", "strengthens", "to", List.of(motivation))))
                .body(
                        "items[1].fields.find { it.field == 'resolves' }",
                        is(Map.of("field", "resolves", "to", List.of(caseload))))
                .body("items[1].fields.find { it.field == 'status' }.to", is("planned"))
                .body("items[1].fields.find { it.field == 'timing.from' }.to", is("2026-02-01"));
        place.lead()
                .put(place.strategies("/" + strategy), amended, "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes", hasSize(1))
                .body("changes[0].fields.field", contains("resolves", "strengthens"));
    }

    @Test
    void a_status_changes_with_a_reason_and_only_to_what_can_follow() {
        String path = place.strategies("/" + Choice.made(place, Choice.resolving()));
        change(path, "under-way").then().statusCode(200).body("status", is("under-way"));
        change(path, "done").then().statusCode(200).body("status", is("done"));
        change(path, "dropped")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:status-change-impossible"));
        change(path, "under-way").then().statusCode(200);
        change(path, "dropped").then().statusCode(200);
        Map<String, Object> amended = Choice.resolving();
        amended.put("reason", "Again");
        place.lead()
                .put(path, amended, "*")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:strategy-dropped"));
        place.lead()
                .get(path + "/amendments")
                .then()
                .body("items.changes.flatten().to", contains("under-way", "done", "under-way", "dropped"))
                .body("items.reason.toSet().size()", is(1));
    }

    @Test
    void strategies_are_listed_by_status_and_group_in_the_order_they_were_chosen() {
        String first = Choice.made(place, Choice.resolving(place.item("caseload"), place.item("motivation")));
        Map<String, Object> course = Choice.resolving(place.item("competences"));
        course.put("group", "training");
        String second = Choice.made(place, course);
        change(place.strategies("/" + second), "under-way").then().statusCode(200);
        Response page = place.lead().get(place.strategies("?limit=1"));
        page.then().body("items.strategyId", contains(first));
        place.lead()
                .get(place.strategies("?cursor={next}"), page.<String>path("next"))
                .then()
                .body("items.strategyId", contains(second));
        place.lead()
                .get(place.strategies("?status=under-way&group=training"))
                .then()
                .body("items.strategyId", contains(second));
        place.lead().get(place.strategies("?status=dropped")).then().body("items", empty());
        place.lead().get(place.strategies("?status=lost")).then().statusCode(400);
        place.lead().get(place.strategies("?group=magic")).then().statusCode(400);
    }

    @Test
    void a_list_costs_the_same_however_many_strategies_there_are() {
        String caseload = place.item("caseload");
        Choice.made(place, Choice.resolving(caseload));
        long one = statementsOfList();
        for (int i = 0; i < 4; i++) {
            Choice.made(place, Choice.resolving(caseload));
        }
        assertThat(statementsOfList()).isEqualTo(one);
    }

    @Test
    void nothing_of_another_municipality_or_implementation_is_found_and_readers_choose_nothing() {
        String strategy = Choice.made(place, Choice.resolving());
        Caller foreign = Caller.leadOf(Scene.municipality());
        for (String below :
                List.of("", "/" + strategy, "/" + strategy + "/amendments", "/unaddressed", "/suggestions")) {
            foreign.get(place.strategies(below)).then().statusCode(404);
        }
        foreign.post(place.strategies(""), Choice.resolving()).then().statusCode(404);
        Place other = Place.begun();
        Caller.consultant().get(other.strategies("/" + strategy)).then().statusCode(404);
        Caller.in(place.municipality(), Roles.EMPLOYEE)
                .post(place.strategies(""), Choice.resolving())
                .then()
                .statusCode(403);
    }

    private Response change(String path, String to) {
        return place.lead().post(path + "/status-changes", Map.of("to", to, "reason", "As agreed"));
    }

    private long statementsOfList() {
        sessions.getStatistics().clear();
        place.lead().get(place.strategies("")).then().statusCode(200);
        return sessions.getStatistics().getPrepareStatementCount();
    }
}
