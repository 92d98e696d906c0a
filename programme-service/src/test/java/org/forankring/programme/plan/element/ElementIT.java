package org.forankring.programme.plan.element;

import static org.assertj.core.api.Assertions.assertThat;
import static org.forankring.programme.plan.element.Entries.add;
import static org.forankring.programme.plan.element.Entries.added;
import static org.forankring.programme.plan.element.Entries.with;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.platform.identity.Roles;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@ProgrammeTest
class ElementIT {

    @Inject
    Calendars calendars;

    private UUID municipality;
    private UUID implementation;
    private Caller team;

    @BeforeEach
    void an_implementation_is_under_way() {
        municipality = Scene.municipality();
        implementation = Scene.implementationOf(municipality, Scene.round());
        team = Caller.in(municipality, Roles.CORE_TEAM);
    }

    static Stream<Map<String, Object>> everyKind() {
        return Stream.of(
                Entries.stakeholder("Job centre", 4, 2),
                Entries.risk(3, 4),
                Entries.task("Book the room", "2036-03-03", "open"),
                Entries.message("says-what-changes-and-why"),
                Entries.recruitment(),
                Entries.precondition(),
                Entries.additional("Relatives"));
    }

    @ParameterizedTest
    @MethodSource("everyKind")
    void what_is_read_of_an_element_is_what_was_sent_and_can_be_sent_again(Map<String, Object> entry) {
        Response created = add(team, implementation, entry);
        created.then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", containsString("/implementations/" + implementation + "/elements/"));
        String path = path(UUID.fromString(created.path("elementId")));
        Map<String, Object> content = team.get(path)
                .then()
                .statusCode(200)
                .body("implementationId", is(implementation.toString()))
                .body("closure", nullValue())
                .extract()
                .path("content");
        assertThat(content).isEqualTo(entry);
        team.put(path, content, "\"v1\"").then().statusCode(200);
    }

    @Test
    void a_risk_shows_its_score_and_a_stakeholder_its_quadrant() {
        team.get(path(added(team, implementation, Entries.risk(3, 4))))
                .then()
                .body("riskScore", is(12))
                .body("riskBand", is("high"))
                .body("quadrant", nullValue());
        team.get(path(added(team, implementation, Entries.stakeholder("Job centre", 4, 2))))
                .then()
                .body("quadrant", is("keep-satisfied"))
                .body("riskBand", nullValue());
    }

    @ParameterizedTest(name = "{0}: {1} {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                  | /kind | required",
                "{\"kind\": null}                    | /kind | required",
                "{\"kind\": 5}                       | /kind | wrong-type",
                "{\"kind\": {\"a\": 1}}              | /kind | wrong-type",
                "{\"kind\": \"wish\"}                | /kind | invalid-format",
                "{\"kind\": \"RISK\"}                | /kind | invalid-format",
                "[]                                  | ''    | wrong-type",
                "[\"risk\", {}]                      | ''    | wrong-type",
                "\"risk\"                            | ''    | wrong-type",
                "null                                | ''    | required"
            })
    void without_a_known_kind_an_element_is_refused(String body, String pointer, String code) {
        team.post(elements(), body)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains(code));
    }

    @Test
    void every_fault_of_an_element_is_named_in_one_answer() {
        team.post(elements(), """
            {"description": 5, "likelihood": 6, "consequence": "much", "reviewOn": "soon", "influence": 3,
             "owner": " ", "kind": "risk"}\
            """)
                .then()
                .statusCode(422)
                .body(
                        "errors.pointer",
                        containsInAnyOrder(
                                "/description",
                                "/likelihood",
                                "/consequence",
                                "/reviewOn",
                                "/influence",
                                "/owner",
                                "/mitigation"))
                .body("errors.find { it.pointer == '/influence' }.code", is("unknown-field"))
                .body("errors.find { it.pointer == '/likelihood' }.code", is("out-of-range"))
                .body("errors.find { it.pointer == '/consequence' }.code", is("wrong-type"))
                .body("errors.find { it.pointer == '/reviewOn' }.code", is("invalid-format"))
                .body("errors.find { it.pointer == '/mitigation' }.code", is("required"));
        team.post(elements(), """
            {"kind": "task", "title": "Book", "owner": "Me", "dueOn": "2036-03-03", "state": "shut",
             "dependsOn": ["x", 4]}\
            """)
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/state", "/dependsOn/0", "/dependsOn/1"));
    }

    @Test
    void a_civil_registration_number_is_named_even_when_the_kind_is_missing() {
        team.post(elements(), "{\"title\": \"About 010190-1234\"}")
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/kind", "/title"))
                .body("errors.code", hasItem("civil-registration-number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "+10000-01-01"})
    void a_day_that_no_calendar_shows_is_refused(String day) {
        add(team, implementation, with(Entries.task("Book", "2036-03-03", "open"), "dueOn", day))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/dueOn"))
                .body("errors.code", contains("invalid-format"));
    }

    @Test
    void a_message_needs_a_way_back() {
        Map<String, Object> oneWay = with(Entries.message(), "feedbackChannel", "");
        add(team, implementation, oneWay).then().statusCode(422).body("errors.pointer", contains("/feedbackChannel"));
    }

    @Test
    void an_element_is_revised_by_whoever_has_seen_it_and_keeps_its_kind() {
        UUID risk = added(team, implementation, Entries.risk(3, 4));
        team.put(path(risk), Entries.risk(1, 1)).then().statusCode(428);
        team.put(path(risk), Entries.additional("No risk"), "\"v1\"")
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/kind"))
                .body("errors.code", contains("fixed-kind"));
        team.put(path(risk), Entries.risk(1, 4), "\"v1\"")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("riskBand", is("low"));
        team.put(path(risk), Entries.risk(5, 5), "\"v1\"")
                .then()
                .statusCode(412)
                .body("changes.fields.flatten().field", contains("content.likelihood"))
                .body("changes[0].fields[0].to", is(1));
        team.get(path(risk)).then().body("content.likelihood", is(1));
    }

    @Test
    void of_revisions_at_the_same_time_one_counts() throws Exception {
        UUID risk = added(team, implementation, Entries.risk(3, 4));
        List<Integer> statuses = AtOnce.times(6, () -> team.put(path(risk), Entries.risk(1, 1), "\"v1\""));
        assertThat(statuses).containsOnly(200, 412).containsOnlyOnce(200);
    }

    @Test
    void a_closed_element_stays_readable_and_as_it_is() {
        UUID risk = added(team, implementation, Entries.risk(3, 4));
        close(risk, "fulfilled")
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("closure.outcome", is("fulfilled"))
                .body("closure.note", is("Agreed"))
                .body("closure.closedOn", is(calendars.today().toString()))
                .body("dueOn", nullValue())
                .body("overdue", is(false));
        team.get(path(risk)).then().statusCode(200).body("content.likelihood", is(3));
        expectRefusal(close(risk, "dropped"), "element-closed");
        expectRefusal(team.put(path(risk), Entries.risk(1, 1), "\"v2\""), "element-closed");
        team.post(path(risk) + "/closure", Map.of("outcome", "lost", "note", " "))
                .then()
                .statusCode(422)
                .body("errors.pointer", containsInAnyOrder("/outcome", "/note"));
    }

    @Test
    void an_element_added_again_under_its_key_is_added_once() {
        String key = UUID.randomUUID().toString();
        Response first = team.post(elements(), Entries.risk(1, 1), key);
        team.post(elements(), Entries.risk(1, 1), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", endsWith("true"))
                .body("elementId", is(first.<String>path("elementId")));
        team.get(elements()).then().body("items.size()", is(1));
    }

    @Test
    void the_history_tells_who_changed_which_field() {
        UUID risk = added(team, implementation, Entries.risk(3, 4));
        Caller lead = Caller.leadOf(municipality);
        lead.put(path(risk), Entries.risk(1, 4), "\"v1\"").then().statusCode(200);
        lead.get("/implementations/" + implementation + "/history")
                .then()
                .statusCode(200)
                .body(
                        "items.findAll { it.subject == 'element' }.by",
                        containsInAnyOrder("core-team of " + municipality, "municipal-lead of " + municipality))
                .body(
                        "items.find { it.subject == 'element' && it.operation == 'changed' }.fields.field",
                        contains("content.likelihood"));
    }

    private Response close(UUID element, String outcome) {
        return team.post(path(element) + "/closure", Map.of("outcome", outcome, "note", "Agreed"));
    }

    private String elements() {
        return "/implementations/" + implementation + "/elements";
    }

    private String path(UUID element) {
        return elements() + "/" + element;
    }

    private static void expectRefusal(Response answer, String code) {
        answer.then().statusCode(409).body("type", is("urn:forankring:problem:" + code));
    }
}
