package org.forankring.programme.scenario;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forankring.programme.Journey;
import org.forankring.programme.ProgrammeTest;
import org.forankring.programme.plan.element.Entries;
import org.junit.jupiter.api.Test;

/**
 * S2, "The pillars of implementation": main tasks, responsibilities, "knowledge and capabilities required" and
 * "motivating communications".
 */
@ProgrammeTest
class PillarsOfImplementationIT {

    private static final List<String> CAPABILITIES =
            List.of("change-management", "communications", "customer-referrals", "facilities", "job-descriptions");

    /**
     * "The administrative implementation leadership team starts the preparation of the implementation plan and appoints
     * the core implementation team. The core implementation team continues the work on the implementation plan".
     */
    @Test
    void the_leadership_team_starts_the_plan_and_the_core_team_goes_on_with_it() {
        Journey journey = Journey.begun();
        journey.get("/team")
                .then()
                .body("ownership.team", is("leadership"))
                .body("compositionSatisfied", is(false))
                .body("shortfalls.rule", contains("employee-being-trained", "immediate-supervisor"));
        Map<String, Object> handover = Map.of("to", "core", "handedOverOn", Journey.today());
        journey.lead()
                .post(journey.at("/team/ownership-transfers"), handover)
                .then()
                .statusCode(409);
        journey.appointCoreTeam();
        journey.lead()
                .post(journey.at("/team/ownership-transfers"), handover)
                .then()
                .statusCode(201);
        journey.get("/team")
                .then()
                .body("ownership.team", is("core"))
                .body("compositionSatisfied", is(true))
                .body("shortfalls", empty());
    }

    /**
     * "Capabilities and knowledge are needed particularly in the areas of change management, communications and the
     * day-to-day operations of the services, such as customer referrals, facility arrangements and the employees' job
     * descriptions."
     */
    @Test
    void what_the_teams_need_to_know_is_covered_one_by_one() {
        Journey journey = Journey.begun();
        journey.get("/team")
                .then()
                .body("capabilities.capability", is(CAPABILITIES))
                .body("capabilities.covered", everyItem(is(false)));
        for (String capability : CAPABILITIES) {
            journey.get("/team").then().body(covered(capability), is(false));
            journey.lead()
                    .post(
                            journey.at("/team/members"),
                            Map.of(
                                    "team",
                                    "leadership",
                                    "role",
                                    "administrative-leader",
                                    "name",
                                    "Knows " + capability,
                                    "since",
                                    Journey.today(),
                                    "capabilities",
                                    List.of(capability)))
                    .then()
                    .statusCode(201);
            journey.get("/team").then().body(covered(capability), is(true));
        }
    }

    /** "All communications … should be interactive": and the three main principles of motivating communications. */
    @Test
    void the_communication_plan_wants_to_be_interactive_and_each_of_the_three_principles() {
        Journey journey = Journey.begun();
        Map<String, Object> plan = new HashMap<>();
        expect(journey, plan, "/interactiveFeedback", "/changeAndWhy", "/capabilitiesBuiltOn", "/competenceValued");
        plan.put("interactiveFeedback", "Every message names whom to answer to");
        expect(journey, plan, "/changeAndWhy", "/capabilitiesBuiltOn", "/competenceValued");
        // "clarity about the change process and its goals"
        plan.put("changeAndWhy", "Support follows the citizen home, because contact is lost there");
        expect(journey, plan, "/capabilitiesBuiltOn", "/competenceValued");
        // "identifying existing capabilities and building on them"
        plan.put("capabilitiesBuiltOn", "The outreach unit knows the citizens' networks");
        expect(journey, plan, "/competenceValued");
        // "valuing the employees' professional competence"
        plan.put("competenceValued", "Employees present their own cases");
        expect(journey, plan);
    }

    @Test
    void a_principle_that_no_message_carries_shows() {
        Journey journey = Journey.begun();
        for (String principle : List.of(
                "says-what-changes-and-why", "builds-on-existing-capabilities", "values-professional-competence")) {
            journey.get("/communication-principles").then().body(carrying(principle), empty());
            String message = Entries.added(journey.lead(), journey.implementation(), Entries.message(principle))
                    .toString();
            journey.get("/communication-principles").then().body(carrying(principle), hasItem(message));
        }
        journey.get("/communication-principles").then().body("principles.elementIds", everyItem(not(empty())));
    }

    private static void expect(Journey journey, Map<String, Object> plan, String... missing) {
        String path = journey.at("/plan/sections/communication-plan");
        journey.lead()
                .put(path, plan, journey.lead().get(path).header("ETag"))
                .then()
                .statusCode(200)
                .body("missing", is(List.of(missing)));
    }

    private static String covered(String capability) {
        return "capabilities.find { it.capability == '" + capability + "' }.covered";
    }

    private static String carrying(String principle) {
        return "principles.find { it.principle == '" + principle + "' }.elementIds";
    }
}
