package org.forankring.programme.standing.gate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import java.util.List;
import java.util.Map;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** S1 and S2: the phase of change begins with a plan in force that says everything, not with a draft that does. */
@ProgrammeTest
class PlanAtGateIT {

    private static final String SECTIONS = "requirements.findAll { it.kind == 'section-filled' }";
    private static final String GOALS = "requirements.find { it.subject == 'goals' }";
    private static final String FRAMEWORK = "requirements.find { it.kind == 'framework-considered' }";
    private static final String BARRIERS = "requirements.find { it.kind == 'barriers-addressed' }";

    @Test
    void what_is_rated_and_answered_after_the_adoption_counts_with_the_next_version() {
        Journey journey = Journey.begun();
        journey.writePlan();
        journey.adopt("Sections only").then().statusCode(201);
        journey.get("/gate")
                .then()
                .body(SECTIONS + ".met", everyItem(is(true)))
                .body(BARRIERS + ".met", is(true))
                .body(FRAMEWORK + ".met", is(false))
                .body(FRAMEWORK + ".lacking[0]", is("No item of the level Individual has been rated at the baseline."));
        journey.considerFramework();
        journey.get("/gate")
                .then()
                .body(BARRIERS + ".lacking", contains("Economy is a high barrier without a strategy."));
        journey.answerBarrier("economy");
        journey.get("/gate")
                .then()
                .body(FRAMEWORK + ".met", is(false))
                .body(FRAMEWORK + ".reached", is(0))
                .body(
                        FRAMEWORK + ".lacking",
                        containsInAnyOrder(List.of(
                                        notInForce("What has been rated on the level Individual"),
                                        notInForce("What has been rated on the level Interpersonal"),
                                        notInForce("What has been rated on the level Institutional"),
                                        notInForce("What has been rated on the level Infrastructural"))
                                .toArray()))
                .body(BARRIERS + ".met", is(false))
                .body(BARRIERS + ".lacking", contains(notInForce("What answers the high barrier Economy")));
        journey.adopt("With facilitators, barriers and strategies").then().statusCode(201);
        journey.get("/gate")
                .then()
                .body(FRAMEWORK + ".met", is(true))
                .body(FRAMEWORK + ".evidence.at", contains("plan/versions/2"))
                .body(BARRIERS + ".met", is(true))
                .body(BARRIERS + ".since", is(Journey.today().toString()))
                .body(BARRIERS + ".evidence.at", contains("plan/versions/2"))
                .body(GOALS + ".evidence.at", contains("plan/versions/2", "plan/versions/1"));
    }

    @Test
    void only_ratings_at_the_baseline_consider_the_framework() {
        Journey journey = Journey.begun();
        String meeting = journey.hold("status", Map.of());
        for (String item : List.of("motivation", "communication", "management", "economy")) {
            journey.lead()
                    .post(
                            journey.at("/determinants/" + journey.item(item) + "/ratings"),
                            Map.of(
                                    "occasion", "status-meeting",
                                    "meetingId", meeting,
                                    "nature", "facilitator",
                                    "strength", 3,
                                    "readiness", "in-good-order"))
                    .then()
                    .statusCode(201);
        }
        journey.writePlan();
        journey.adopt("Without a baseline").then().statusCode(201);
        journey.get("/gate")
                .then()
                .body(FRAMEWORK + ".reached", is(0))
                .body(FRAMEWORK + ".lacking[0]", is("No item of the level Individual has been rated at the baseline."));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "da | Fremmende og hæmmende faktorer vurderet på alle niveauer"
                        + " | Niveau: Individuelt. Intet punkt er vurderet ved udgangspunktet.",
                "fi | Edistävät ja estävät tekijät arvioitu jokaisella tasolla"
                        + " | Taso: Yksilö. Yhtään kohtaa ei ole arvioitu lähtötilanteessa."
            })
    void a_gate_is_read_in_the_language_that_is_asked_for(String language, String title, String lacking) {
        Journey.begun()
                .get("/gate?language=" + language)
                .then()
                .header("Content-Language", language)
                .body(FRAMEWORK + ".title", is(title))
                .body(FRAMEWORK + ".titlePhrase", is("gate-title.framework-considered"))
                .body(FRAMEWORK + ".lacking[0]", is(lacking))
                .body(FRAMEWORK + ".lackingPhrases[0].phrase", is("gate-lacks.level-not-rated"))
                .body(FRAMEWORK + ".lackingPhrases[0].parameters.level.en", is("Individual"));
    }

    @Test
    void a_draft_that_is_changed_takes_nothing_from_the_version_in_force() {
        Journey journey = Journey.begun();
        journey.writePlan();
        journey.adopt("Agreed").then().statusCode(201);
        rewriteGoals(journey, List.of(), "\"v1\"");
        journey.get("/gate")
                .then()
                .body(GOALS + ".met", is(true))
                .body(GOALS + ".evidence.at", contains("plan/versions/1"));
        journey.adopt("Without goals").then().statusCode(201);
        journey.get("/gate").then().body(GOALS + ".lacking", contains("It is begun and not complete."));
        rewriteGoals(journey, List.of(Map.of("goal", "Use", "indicator", "adoption-trained-users")), "\"v2\"");
        journey.get("/gate")
                .then()
                .body(
                        GOALS + ".lacking",
                        contains("It is complete in the draft; it counts once the plan is adopted with it."));
        journey.adopt("With goals again").then().statusCode(201);
        journey.get("/gate")
                .then()
                .body(GOALS + ".evidence.at", contains("plan/versions/3"))
                .body(
                        "requirements.find { it.subject == 'background' }.evidence.at",
                        contains("plan/versions/3", "plan/versions/1"));
    }

    private static void rewriteGoals(Journey journey, List<?> goals, String etag) {
        journey.lead()
                .put(journey.at("/plan/sections/goals"), Map.of("goals", goals), etag)
                .then()
                .statusCode(200);
    }

    private static String notInForce(String what) {
        return what + " is not in the plan in force yet; adopt the next version.";
    }
}
