package org.forankring.programme.anchoring.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;

import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.time.Calendars;
import org.forankring.programme.AtOnce;
import org.forankring.programme.Caller;
import org.forankring.programme.Facts;
import org.forankring.programme.ProgrammeTest;
import org.forankring.testkit.events.EventRecorder;
import org.forankring.testkit.events.RecordedEvent;
import org.junit.jupiter.api.Test;

/** S1: "Once an anchoring plan has been drawn up, the collaboration … will be ceased." */
@ProgrammeTest
class AnchoringAdoptionIT {

    private static final String ADOPTED = "forankring.programme.anchoring-plan-adopted.v1";

    @Inject
    Calendars calendars;

    @Test
    void an_adopted_plan_is_kept_and_changed_by_its_next_version() throws IOException {
        Anchored anchored = Anchored.inLastPhase();
        UUID implementation = anchored.place().implementation();
        anchored.write("Monthly", "\"v0\"");
        try (EventRecorder facts = Facts.fromNow()) {
            anchored.adopt("Agreed with management")
                    .then()
                    .statusCode(201)
                    .header("ETag", "\"v1\"")
                    .header("Location", endsWith("/implementations/" + implementation + "/anchoring/plan/versions/1"))
                    .body("version", is(1))
                    .body("adoptedOn", is(calendars.today().toString()))
                    .body(
                            "adoptedBy",
                            is("municipal-lead of " + anchored.place().municipality()))
                    .body("reason", is("Agreed with management"))
                    .body("arrangements.sparring.when", is("Monthly"));
            RecordedEvent fact = Facts.valid(facts.await(ADOPTED, implementation));
            assertThat(fact.data().get("version").asInt()).isEqualTo(1);
            assertThat(fact.data().get("method").asText()).isEqualTo("cti");
            assertThat(fact.attribute("municipalityid"))
                    .contains(anchored.place().municipality().toString());
        }
        anchored.adopt("Once more")
                .then()
                .statusCode(200)
                .body("version", is(1))
                .body("reason", is("Agreed with management"));

        anchored.write("Weekly", "\"v2\"");
        anchored.lead()
                .get(anchored.at("/plan"))
                .then()
                .body("state", is("changed"))
                .body("adoptedVersion", is(1));
        anchored.adopt("More sparring").then().statusCode(201).body("version", is(2));
        anchored.lead()
                .get(anchored.at("/plan/versions?limit=1"))
                .then()
                .body("items.version", contains(1))
                .body("items.reason", contains("Agreed with management"));
        String next = anchored.lead()
                .get(anchored.at("/plan/versions?limit=1"))
                .then()
                .extract()
                .path("next");
        assertThat(next).isNotNull();
        anchored.lead().get(anchored.at("/plan/versions")).then().body("items.version", contains(1, 2));
        anchored.lead()
                .get(anchored.at("/plan/versions/1"))
                .then()
                .statusCode(200)
                .body("arrangements.sparring.when", is("Monthly"));
        Caller.consultant()
                .get("/implementations/" + implementation + "/history?subject=anchoring-plan")
                .then()
                .statusCode(200)
                .body("items", hasSize(4));
    }

    @Test
    void the_municipality_goes_on_with_its_plan_after_the_collaboration_has_been_closed() {
        Anchored anchored = Anchored.inLastPhase();
        anchored.write("Monthly", "\"v0\"");
        anchored.adopt("Agreed with management").then().statusCode(201);
        anchored.passGate("anchoring");
        anchored.lead()
                .get("/implementations/" + anchored.place().implementation())
                .then()
                .body("state", is("closed"));
        anchored.adopt("Once more").then().statusCode(200).body("version", is(1));
        anchored.write("Weekly", "\"v2\"");
        anchored.adopt("More sparring").then().statusCode(201).body("version", is(2));
    }

    @Test
    void a_hundred_parallel_adoptions_make_one_version() throws InterruptedException {
        Anchored anchored = Anchored.inLastPhase();
        anchored.write("Monthly", "\"v0\"");
        try (EventRecorder facts = Facts.fromNow()) {
            List<Integer> answers = AtOnce.times(100, () -> anchored.adopt("Agreed with management"));
            assertThat(answers).containsOnly(200, 201);
            assertThat(Collections.frequency(answers, 201)).isEqualTo(1);
            anchored.lead().get(anchored.at("/plan/versions")).then().body("items.version", contains(1));
            facts.await(ADOPTED, anchored.place().implementation());
            assertThat(facts.about(anchored.place().implementation()))
                    .filteredOn(fact -> fact.type().equals(ADOPTED))
                    .hasSize(1);
        }
    }

    @Test
    void an_adoption_that_is_sent_again_is_answered_as_the_first_time() {
        Anchored anchored = Anchored.inLastPhase();
        anchored.write("Monthly", "\"v0\"");
        String key = UUID.randomUUID().toString();
        for (int i = 0; i < 2; i++) {
            anchored.lead()
                    .post(anchored.at("/plan/adoption"), Map.of("reason", "Agreed"), key)
                    .then()
                    .statusCode(201)
                    .body("version", is(1));
        }
    }

    @Test
    void a_plan_that_lacks_something_is_refused_with_all_that_it_lacks() {
        Anchored anchored = Anchored.inLastPhase();
        anchored.adopt("Now")
                .then()
                .statusCode(409)
                .body("type", is("urn:forankring:problem:anchoring-plan-incomplete"))
                .body("missing", hasSize(6))
                .body("missing", hasItem("/keptInFocus"))
                .body(
                        "detail",
                        is("The anchoring plan still needs: what is kept in focus, responsible for the method,"
                                + " new employees, sparring and supervision, monitoring and follow-up, and revision of"
                                + " the implementation plan"));
        anchored.lead()
                .put(anchored.at("/plan"), Map.of("measures", List.of(Map.of("what", "Train"))), "\"v0\"")
                .then()
                .statusCode(200);
        anchored.adopt("Now").then().statusCode(409).body("missing", hasItem("/measures/0/byWhen"));
        anchored.adopt(" ").then().statusCode(422).body("errors.pointer", contains("/reason"));
    }

    @Test
    void a_plan_is_adopted_in_the_last_phase_only() {
        Anchored anchored = Anchored.begun();
        anchored.write("Monthly", "\"v0\"");
        anchored.adopt("Now").then().statusCode(409).body("type", is("urn:forankring:problem:anchoring-not-begun"));
    }

    @Test
    void what_has_been_paused_or_withdrawn_is_resumed_first() {
        Anchored anchored = Anchored.inLastPhase();
        anchored.write("Monthly", "\"v0\"");
        for (String transition : List.of("pause", "withdraw")) {
            anchored.lead()
                    .post(
                            "/implementations/" + anchored.place().implementation() + "/transitions",
                            Map.of("transition", transition, "reason", "Reorganisation"))
                    .then()
                    .statusCode(200);
            anchored.adopt("Now")
                    .then()
                    .statusCode(409)
                    .body(
                            "type",
                            is("urn:forankring:problem:implementation-"
                                    + (transition.equals("pause") ? "paused" : "withdrawn")));
        }
        anchored.lead()
                .put(anchored.at("/plan"), Anchored.arrangements("Weekly"), "\"v1\"")
                .then()
                .statusCode(409);
    }
}
