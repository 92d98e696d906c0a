package org.forankring.programme.method.definition;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class MethodIT {

    @Test
    void cti_ships_with_the_product() {
        Caller.consultant()
                .get("/methods/cti")
                .then()
                .statusCode(200)
                .header("ETag", "\"v1\"")
                .body("method", is("cti"))
                .body("version", is(1))
                .body("phases.plannedMonths", contains(4, 14, 6))
                .body("phases[0].activities.code", hasItem("start-up-meeting"))
                .body(
                        "phases[1].gate.kind",
                        contains("employees-trained", "use-recorded", "meetings-held", "support-over"))
                .body("trainingRules.kind", hasItem("practice-months"))
                .body("indicators.direction", everyItem(is("higher-is-better")))
                .body("frameworkItems", hasSize(20))
                .body("useCodes.code", contains("CTI-START", "CTI-P1", "CTI-P2", "CTI-P3", "CTI-END"));
    }

    @Test
    void the_shipped_method_is_announced_with_what_other_services_need() throws Exception {
        try (EventRecorder events = EventRecorder.fromBeginning("forankring.programme")) {
            RecordedEvent event = Facts.valid(events.await(MethodPublished.TYPE, subject("cti")));
            MethodPublished fact = event.data(MethodPublished.class);
            assertThat(event.attribute("aggregateversion")).contains("1");
            assertThat(event.attribute("municipalityid")).isEmpty();
            assertThat(fact.trainingElements()).hasSize(4);
            assertThat(fact.useCodes().getFirst().displays())
                    .contains(new MethodPublished.LocalizedText("da", "CTI-forløb påbegyndt med en borger"));
            assertThat(fact.trainingRules())
                    .contains(new MethodPublished.TrainingRule("practice-months", "train-the-trainer", null, 6));
            assertThat(fact.useCodes()).hasSize(5);
            assertThat(fact.indicators())
                    .extracting(MethodPublished.Indicator::dimension)
                    .containsExactly("reach", "adoption");
        }
    }

    @Test
    void a_second_method_comes_through_the_api_alone() throws Exception {
        String method = newMethod();
        try (EventRecorder events = Facts.fromNow()) {
            String location = Caller.administrator()
                    .post("/methods", definition(method, "Another method"))
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"v1\"")
                    .header("Location", endsWith("/api/programme/v1/methods/" + method + "/versions/1"))
                    .body("name", is("Another method"))
                    .extract()
                    .header("Location");
            assertThat(location).isNotNull();
            Caller.consultant()
                    .get("/methods/" + method)
                    .then()
                    .statusCode(200)
                    .body("phases.code", contains("start", "finish"))
                    .body("phases[0].source", nullValue());
            RecordedEvent event = Facts.valid(events.await(MethodPublished.TYPE, subject(method)));
            assertThat(event.data(MethodPublished.class).codeSystem()).isEqualTo("urn:example:codes");
        }
    }

    @Test
    void a_method_in_three_languages_keeps_its_texts_and_says_what_is_missing_in_which() throws Exception {
        ObjectNode definition = Definitions.newMethod();
        String method = definition.path("method").asText();
        definition
                .put("language", "da")
                .putObject("name")
                .put("en", "Family talks")
                .put("da", "Familiesamtaler")
                .put("fi", "Perhekeskustelut");
        ((ObjectNode) definition.at("/frameworkLevels/0/name")).put("da", "Individet");
        ((ObjectNode) definition.at("/frameworkItems/0/description")).remove("en");
        Caller.administrator()
                .post("/methods/imports?dryRun=true", definition)
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/frameworkItems/0/description/da"))
                .body("errors.code", contains("missing-own-language"));
        ((ObjectNode) definition.at("/frameworkItems/0/description")).put("da", "Hvorfor man vil");
        Caller.administrator()
                .post("/methods/imports?dryRun=true", definition)
                .then()
                .statusCode(200)
                .body("outcome", is("would-publish"))
                .body("translations.language", contains("da", "en", "fi", "sv", "sv-FI"))
                .body("translations[0].missing", is(0))
                .body("translations.find { it.language == 'en' }.missingAt", hasItem("/targetGroup"))
                .body("translations.find { it.language == 'en' }.missingAt", not(hasItem("/name")));
        try (EventRecorder events = Facts.fromNow()) {
            Caller.administrator()
                    .post("/methods", definition)
                    .then()
                    .statusCode(201)
                    .body("translations[0].language", is("da"));
            MethodPublished fact = Facts.valid(events.await(MethodPublished.TYPE, subject(method)))
                    .data(MethodPublished.class);
            assertThat(fact.name()).isEqualTo("Familiesamtaler");
            assertThat(fact.names())
                    .containsExactly(
                            new MethodPublished.LocalizedText("da", "Familiesamtaler"),
                            new MethodPublished.LocalizedText("en", "Family talks"),
                            new MethodPublished.LocalizedText("fi", "Perhekeskustelut"));
            assertThat(fact.useCodes())
                    .containsExactly(new MethodPublished.UseCode("FT-1", "A family talk was held", null));
        }
        Caller.consultant()
                .get("/methods/" + method)
                .then()
                .statusCode(200)
                .body("name.fi", is("Perhekeskustelut"))
                .body("targetGroup", is("Families in which a parent has a mental illness"))
                .body("phases[3].name.da", is("Hverdag"))
                .body("translations[0].missing", is(0));
        Caller.administrator()
                .post(
                        "/methods/imports",
                        Caller.consultant()
                                .get("/methods/" + method + "/versions/1/definition")
                                .as(ObjectNode.class))
                .then()
                .statusCode(200)
                .body("outcome", is("unchanged"));
    }

    @Test
    void a_published_version_stays_when_the_next_one_comes() {
        String method = newMethod();
        publish(method, "First").then().statusCode(201);
        publish(method, "Second").then().statusCode(201).body("version", is(2));
        Caller.consultant().get("/methods/" + method).then().body("name", is("Second"));
        Caller.consultant()
                .get("/methods/" + method + "/versions/1")
                .then()
                .statusCode(200)
                .body("name", is("First"));
        Caller.consultant().get("/methods/" + method + "/versions/3").then().statusCode(404);
        Caller.consultant().get("/methods/" + newMethod()).then().statusCode(404);
    }

    @Test
    void publications_at_the_same_time_get_versions_of_their_own() throws Exception {
        String method = newMethod();
        List<Integer> statuses = AtOnce.times(4, () -> publish(method, "Together"));
        assertThat(statuses).containsOnly(201);
        Caller.consultant().get("/methods/" + method).then().body("version", is(4));
    }

    @Test
    void a_repeated_publication_under_one_key_takes_effect_once() {
        String method = newMethod();
        String key = UUID.randomUUID().toString();
        Caller administrator = Caller.administrator();
        administrator.post("/methods", definition(method, "Once"), key).then().statusCode(201);
        administrator
                .post("/methods", definition(method, "Once"), key)
                .then()
                .statusCode(201)
                .header("Idempotent-Replay", "true")
                .body("version", is(1));
        administrator
                .post("/methods", definition(method, "Different"), key)
                .then()
                .statusCode(422)
                .body("type", is("urn:forankring:problem:idempotency-key-reused"));
    }

    @Test
    void faults_of_form_and_of_consistency_are_named_in_one_answer() {
        Caller.administrator()
                .post("/methods", """
                        {"method": "bad code", "name": "", "targetGroup": "Adults", "colour": "red",
                         "phases": [{"code": "a", "name": "A", "plannedMonths": 0, "supportedByBoard": true},
                                    {"code": "a", "name": "B", "plannedMonths": 2, "supportedByBoard": "yes"}],
                         "trainingRules": [{"kind": "practice-months", "element": "course"},
                                           {"kind": "no-such-rule", "element": "course"}],
                         "codeSystem": "nowhere"}
                        """)
                .then()
                .statusCode(422)
                .body(
                        "errors.collect { it.pointer + ' ' + it.code }",
                        containsInAnyOrder(
                                "/colour unknown-field",
                                "/method pattern",
                                "/name required",
                                "/phases/0/plannedMonths out-of-range",
                                "/phases/1/supportedByBoard wrong-type",
                                "/phases/1/code duplicate-code",
                                "/trainingRules/0/element unknown-element",
                                "/trainingRules/0/number required",
                                "/trainingRules/1/kind invalid-format",
                                "/trainingRules/1/element unknown-element",
                                "/codeSystem pattern"));
    }

    @Test
    void a_method_needs_a_phase() {
        String method = newMethod();
        Caller.administrator()
                .post(
                        "/methods",
                        Map.of(
                                "method", method,
                                "name", "No phases",
                                "targetGroup", "Nobody",
                                "phases", List.of(),
                                "codeSystem", "urn:example:codes"))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("/phases"));
    }

    @Test
    void methods_are_listed_page_by_page_each_once_at_its_latest_version() {
        String method = newMethod();
        publish(method, "First").then().statusCode(201);
        publish(method, "Second").then().statusCode(201);
        Response page = Caller.consultant().get("/methods?limit=1");
        List<Map<String, Object>> listed = page.path("items");
        int pages = 1;
        while (page.path("next") != null) {
            page = Caller.consultant().get("/methods?limit=1&cursor={next}", page.<String>path("next"));
            listed.addAll(page.path("items"));
            pages++;
        }
        Map<Object, Object> versions = listed.stream()
                .collect(Collectors.toMap(listing -> listing.get("method"), listing -> listing.get("version")));
        assertThat(versions).containsEntry(method, 2).containsEntry("cti", 1);
        assertThat(pages).isEqualTo(versions.size());
    }

    private static Response publish(String method, String name) {
        return Caller.administrator().post("/methods", definition(method, name));
    }

    private static String newMethod() {
        return "m-" + UUID.randomUUID();
    }

    private static String subject(String method) {
        return UUID.nameUUIDFromBytes(("method:" + method).getBytes(UTF_8)).toString();
    }

    private static Map<String, Object> definition(String method, String name) {
        return Map.of(
                "method",
                method,
                "name",
                name,
                "targetGroup",
                "Families",
                "phases",
                List.of(
                        Map.of("code", "start", "name", "Start", "plannedMonths", 2, "supportedByBoard", true),
                        Map.of("code", "finish", "name", "Finish", "plannedMonths", 3, "supportedByBoard", false)),
                "codeSystem",
                "urn:example:codes",
                "useCodes",
                List.of(Map.of("code", "X-1", "display", "Used")));
    }
}
