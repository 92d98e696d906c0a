package org.forankring.programme.method.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.List;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.Scene;
import org.forankring.programme.method.definition.Definitions;
import org.junit.jupiter.api.Test;

@ProgrammeTest
class MethodExchangeIT {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ObjectNode definition = Definitions.newMethod();
    private final String method = definition.path("method").asText();

    @Test
    void a_definition_leaves_as_a_file_that_comes_in_unchanged() throws IOException {
        bringIn(definition)
                .then()
                .statusCode(201)
                .header("ETag", "\"v1\"")
                .header("Location", endsWith("/api/programme/v1/methods/" + method + "/versions/1"))
                .body("outcome", is("published"))
                .body("version", is(1))
                .body("differences", empty())
                .body("published.phases.code", contains("groundwork", "trial", "spread", "everyday"));
        byte[] file = Caller.consultant()
                .get("/methods/" + method + "/versions/1/definition")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"" + method + "-1.json\"")
                .header("ETag", "\"v1\"")
                .extract()
                .asByteArray();
        bringIn(JSON.readTree(file)).then().statusCode(200).body("outcome", is("unchanged"));
        ObjectNode elsewhere = (ObjectNode) JSON.readTree(file);
        String other = Definitions.newMethod().path("method").asText();
        bringIn(elsewhere.put("method", other)).then().statusCode(201).body("version", is(1));
        Caller.consultant()
                .get("/methods/" + method + "/versions/2/definition")
                .then()
                .statusCode(404);
    }

    @Test
    void the_latest_version_is_not_published_again_and_an_earlier_one_is() {
        ObjectNode second = definition.deepCopy().put("name", "Talks");
        bringIn(definition).then().statusCode(201);
        bringIn(second).then().statusCode(201).body("version", is(2));
        bringIn(second)
                .then()
                .statusCode(200)
                .header("ETag", "\"v2\"")
                .body("version", is(2))
                .body("published.name", is("Talks"));
        bringIn(definition)
                .then()
                .statusCode(201)
                .body("version", is(3))
                .body("differences.part", contains("/name"))
                .body("differences.from", contains("Talks"))
                .body("differences.to", contains("Family talks"));
    }

    @Test
    void a_dry_run_says_what_would_happen_and_nothing_does() {
        dryRun(definition)
                .then()
                .statusCode(200)
                .body("outcome", is("would-publish"))
                .body("version", is(1))
                .body("published", nullValue());
        Caller.consultant().get("/methods/" + method).then().statusCode(404);
        bringIn(definition).then().statusCode(201);
        dryRun(definition).then().statusCode(200).body("outcome", is("unchanged"));
        ((ObjectNode) definition.at("/phases/0")).put("plannedMonths", 3);
        dryRun(definition)
                .then()
                .statusCode(200)
                .body("outcome", is("would-publish"))
                .body("version", is(2))
                .body("differences.part", contains("/phases/groundwork/plannedMonths"))
                .body("differences.change", contains("changed"))
                .body("differences.from", contains(2))
                .body("differences.to", contains(3));
        Caller.consultant().get("/methods/" + method).then().body("version", is(1));
    }

    @Test
    void whoever_mistypes_a_dry_run_publishes_nothing() {
        Caller.administrator()
                .post("/methods/imports?dryRun=yes", definition)
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("parameter:dryRun"));
        Caller.consultant().get("/methods/" + method).then().statusCode(404);
    }

    @Test
    void the_same_definition_from_many_at_once_is_published_once() throws InterruptedException {
        List<Integer> statuses = AtOnce.times(8, () -> bringIn(definition));
        assertThat(statuses).containsOnly(200, 201).containsOnlyOnce(201);
        Caller.consultant().get("/methods/" + method).then().body("version", is(1));
    }

    @Test
    void a_faulty_definition_is_refused_with_all_its_faults_at_their_places() {
        ((ObjectNode) definition.at("/phases/0/gate/0")).put("subject", "party");
        ((ObjectNode) definition.at("/phases/0/gate/1")).remove("number");
        ((ObjectNode) definition.at("/phases/0/gate/3")).put("subject", "clown");
        ((ObjectNode) definition.at("/phases/2/gate/0")).put("subject", "goals").put("colour", "red");
        ((ObjectNode) definition.at("/phases/0/gate/6")).put("subject", "goals");
        definition.remove("codeSystem");
        for (Response answer : List.of(dryRun(definition), bringIn(definition), publish(definition))) {
            answer.then()
                    .statusCode(422)
                    .body(
                            "errors.collect { it.pointer + ' ' + it.code }",
                            containsInAnyOrder(
                                    "/codeSystem required",
                                    "/phases/0/gate/0/subject unknown-activity",
                                    "/phases/0/gate/1/number required",
                                    "/phases/0/gate/3/subject invalid-format",
                                    "/phases/0/gate/6 duplicate-requirement",
                                    "/phases/2/gate/0/subject not-applicable",
                                    "/phases/2/gate/0/colour unknown-field"));
        }
        Caller.consultant().get("/methods/" + method).then().statusCode(404);
    }

    @Test
    void everyone_takes_definitions_out_and_the_board_s_administrators_bring_them_in() {
        for (String role : List.of(Roles.EMPLOYEE, Roles.RECORDING_SYSTEM, Roles.AUDITOR)) {
            Caller other = Caller.in(Scene.municipality(), role);
            other.get("/methods/cti/versions/1/definition").then().statusCode(200);
            other.get("/method-definition-schema").then().statusCode(200);
            other.post("/methods/imports", definition).then().statusCode(403);
        }
        Caller.consultant().post("/methods/imports", definition).then().statusCode(403);
    }

    private static Response bringIn(Object definition) {
        return Caller.administrator().post("/methods/imports", definition);
    }

    private static Response dryRun(Object definition) {
        return Caller.administrator().post("/methods/imports?dryRun=true", definition);
    }

    private static Response publish(Object definition) {
        return Caller.administrator().post("/methods", definition);
    }
}
