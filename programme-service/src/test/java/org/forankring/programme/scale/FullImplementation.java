package org.forankring.programme.scale;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.programme.Caller;
import org.forankring.programme.Journey;
import org.forankring.programme.Scene;
import org.forankring.programme.plan.element.Entries;

/** An implementation in which nothing is left out, brought about through the API. */
record FullImplementation(Journey journey, UUID round) {

    private static final String SHORT = "Agreed with the outreach unit at the workshop.";

    /** One of a municipality with three units and ten employees, in a round with a joint meeting. */
    static FullImplementation make() {
        UUID round = Scene.round();
        FullImplementation full = new FullImplementation(Journey.begun(round), round);
        full.organise();
        full.gather();
        full.consider();
        full.writeSections();
        full.involve();
        full.journey.adopt("Agreed at the workshop").then().statusCode(201);
        full.signOff();
        full.meet();
        full.journey.override();
        full.rateAll("status-meeting");
        full.journey.override();
        full.anchor();
        return full;
    }

    private void organise() {
        String municipality = "/municipalities/" + journey.municipality();
        UUID unit = UUID.randomUUID();
        for (UUID one : List.of(unit, UUID.randomUUID())) {
            journey.lead()
                    .put(municipality + "/units/" + one, Map.of("name", "Outreach"))
                    .then()
                    .statusCode(201);
        }
        for (int i = 0; i < 10; i++) {
            journey.lead()
                    .put(
                            municipality + "/employees/" + UUID.randomUUID(),
                            Map.of("name", "Employee " + i, "unitId", unit))
                    .then()
                    .statusCode(201);
        }
        put(
                "/participating-units",
                Map.of("unitIds", journey.lead().get(municipality + "/units").<List<String>>path("items.unitId")));
        journey.appointCoreTeam();
        journey.appointCoreTeam();
        journey.appointCoreTeam();
    }

    private void gather() {
        Caller.consultant()
                .post(
                        "/rounds/" + round + "/meetings",
                        Map.of(
                                "kind", "start-up",
                                "activity", "start-up-meeting",
                                "title", "Start-up meeting",
                                "plannedOn", Journey.today(),
                                "place", "Odense"))
                .then()
                .statusCode(201);
        journey.prepare();
    }

    private void consider() {
        rateAll("baseline");
        for (String item : List.of("economy", "motivation", "communication", "management", "economy", "motivation")) {
            journey.answerBarrier(item);
        }
    }

    private void rateAll(String occasion) {
        for (String id : ids("/determinants?limit=200", "determinantId")) {
            post(
                    "/determinants/" + id + "/ratings",
                    Map.of(
                            "occasion",
                            occasion,
                            "nature",
                            "barrier",
                            "strength",
                            4,
                            "readiness",
                            "needs-strengthening",
                            "comment",
                            SHORT));
        }
    }

    private void writeSections() {
        journey.writePlan();
        journey.write("duties", Map.of("duties", List.of(Map.of("who", "Core team", "duty", SHORT))));
        journey.write(
                "intervention-basics", same("targetGroup", "content", "intensity", "duration", "setting", "evidence"));
        journey.write(
                "communication-plan",
                same("interactiveFeedback", "changeAndWhy", "capabilitiesBuiltOn", "competenceValued"));
        journey.write(
                "recruitment-and-organisation",
                same("employees", "selection", "organisation", "management", "turnover"));
        journey.write(
                "structural-preconditions",
                same(
                        "personnelResources",
                        "monitoringStructures",
                        "facilities",
                        "customerReferrals",
                        "jobDescriptions"));
        journey.write("additional", Map.of("texts", List.of(Map.of("title", "The volunteers", "text", SHORT))));
    }

    private void involve() {
        for (Map<String, Object> entry : elements()) {
            Entries.add(journey.lead(), journey.implementation(), entry).then().statusCode(201);
        }
        for (String kind : List.of("job-centre", "regional-psychiatry", "family-therapy")) {
            post("/partners", Map.of("kind", kind, "name", kind, "collaboration", "contacted"));
        }
        for (int i = 0; i < 5; i++) {
            Caller.in(journey.municipality(), Roles.EMPLOYEE)
                    .post(journey.at("/contributions"), Map.of("kind", "need", "text", SHORT))
                    .then()
                    .statusCode(201);
        }
        for (String id : ids("/contributions", "contributionId").subList(0, 2)) {
            put("/contributions/" + id + "/response", Map.of("outcome", "noted", "text", SHORT));
        }
    }

    private static List<Map<String, Object>> elements() {
        List<Map<String, Object>> elements = new ArrayList<>();
        for (int i = 1; i <= 3; i++) {
            elements.add(Entries.stakeholder("Stakeholder " + i, i, i));
            elements.add(Entries.risk(i, i));
            elements.add(Entries.task("Task " + i, "2036-01-0" + i, "open"));
        }
        elements.addAll(
                List.of(Entries.message("says-what-changes-and-why"), Entries.message("says-what-changes-and-why")));
        elements.addAll(List.of(Entries.recruitment(), Entries.precondition(), Entries.precondition()));
        elements.add(Entries.additional("Relatives"));
        return elements;
    }

    private void signOff() {
        List<String> units = journey.lead()
                .get("/municipalities/" + journey.municipality() + "/units")
                .path("items.unitId");
        for (String unit : units) {
            journey.lead()
                    .put(journey.at("/plan/versions/1/sign-offs/" + unit), Map.of("note", SHORT))
                    .then()
                    .statusCode(201);
        }
    }

    private void meet() {
        for (int version = 1; version <= 2; version++) {
            String meeting = journey.hold("status", Map.of());
            put("/meetings/" + meeting + "/minutes", minutes());
            put("/plan/sections/background", background("Since meeting " + version));
            post("/plan/versions", Map.of("reason", "Adjusted", "meetingId", meeting));
        }
        for (int days = 30; days <= 90; days += 30) {
            post(
                    "/meetings",
                    Map.of(
                            "kind", "status",
                            "plannedOn", Journey.today().plusDays(days),
                            "title", "Status meeting",
                            "place", "Nordby"));
        }
        post("/plan/reviews", Map.of("outcome", "unchanged", "note", SHORT, "reviewedOn", Journey.today()));
    }

    private void anchor() {
        put("/anchoring/sustainability", Map.of("sparring", Map.of("inPlace", "partly", "evidence", SHORT)));
        journey.adoptAnchoringPlan().then().statusCode(201);
    }

    private List<String> ids(String below, String field) {
        return journey.get(below).then().statusCode(200).extract().path("items." + field);
    }

    private void post(String below, Map<String, ?> body) {
        journey.lead().post(journey.at(below), body).then().statusCode(201);
    }

    private void put(String below, Map<String, ?> body) {
        String path = journey.at(below);
        String seen = journey.lead()
                .get(path.replaceFirst("/(minutes|response)$", ""))
                .header("ETag");
        journey.lead().put(path, body, seen).then().statusCode(200);
    }

    private static Map<String, Object> same(String... fields) {
        Map<String, Object> content = new HashMap<>();
        for (String field : fields) {
            content.put(field, SHORT);
        }
        return content;
    }

    private static Map<String, Object> background(String why) {
        return Map.of(
                "why",
                why,
                "forWhom",
                "Adults who move out of a shelter",
                "replacesOrSupplements",
                "new",
                "successGoals",
                List.of("Nobody loses contact"));
    }

    private static Map<String, Object> minutes() {
        return Map.of(
                "heldOn", Journey.today(),
                "decisions", List.of(Map.of("text", SHORT, "responsible", "Anna")),
                "challenges", List.of(Map.of("kind", "organisational", "text", SHORT)));
    }
}
