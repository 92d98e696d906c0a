package org.forankring.programme;

import static java.util.Map.entry;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.framework.determinant.Place;
import org.forankring.programme.framework.strategy.Choice;
import org.forankring.programme.plan.draft.Planning;
import org.forankring.programme.plan.element.Entries;

/**
 * A municipality that has one of everything that has an address of its own.
 *
 * @param ids by the names that the addresses of the OpenAPI document have for them
 */
record OneOfEverything(UUID municipality, Map<String, String> ids) {

    /** One whose implementation has come all the way to an adopted anchoring plan. */
    static OneOfEverything gathered() {
        return new Gathering(Journey.begun()).gather();
    }

    /** The same after the municipality has given its implementation up. */
    static OneOfEverything gatheredAndWithdrawn() {
        OneOfEverything gathered = gathered();
        Caller.leadOf(gathered.municipality())
                .post(
                        "/implementations/" + gathered.id("implementationId") + "/transitions",
                        Map.of("transition", "withdraw", "reason", "No budget"))
                .then()
                .statusCode(200);
        return gathered;
    }

    /** What stands in an address for the name. */
    String id(String name) {
        String id = ids.get(name);
        if (id == null) {
            throw new AssertionError(
                    "Nothing is known to stand for {" + name
                            + "}: let OneOfEverything make one and add its id, or say in ForeignAccessIT why the address is national");
        }
        return id;
    }

    private record Gathering(Journey journey) {

        OneOfEverything gather() {
            UUID municipality = journey.municipality();
            String unit = Scene.unitOf(municipality).toString();
            journey.prepare();
            String economy = journey.item("economy");
            Map<String, String> ids = Map.ofEntries(
                    entry("municipalityId", municipality.toString()),
                    entry("unitId", unit),
                    entry("employeeId", employee(unit)),
                    entry("applicationId", lead().get("/applications").path("items[0].applicationId")),
                    entry("implementationId", journey.implementation().toString()),
                    entry("meetingId", added("/meetings", "meetingId", meeting())),
                    entry("decisionId", decision()),
                    entry("memberId", added("/team/members", "memberId", member(unit))),
                    entry("partnerId", added("/partners", "partnerId", partner())),
                    entry("elementId", added("/elements", "elementId", Entries.risk(2, 3))),
                    entry("contributionId", contribution()),
                    entry("determinantId", economy),
                    entry("ratingId", added("/determinants/" + economy + "/ratings", "ratingId", rating())),
                    entry("strategyId", strategy(economy)),
                    entry("section", "background"),
                    entry("version", "1"),
                    entry("other", "2"),
                    entry("reviewId", planOfTwoVersions(unit)),
                    entry("feedId", feed()));
            journey.override();
            journey.override();
            journey.adoptAnchoringPlan().then().statusCode(201);
            return new OneOfEverything(municipality, ids);
        }

        private String employee(String unit) {
            UUID employee = UUID.randomUUID();
            lead().put(
                            "/municipalities/" + journey.municipality() + "/employees/" + employee,
                            Map.of("name", "Anna Holm", "unitId", unit))
                    .then()
                    .statusCode(201);
            return employee.toString();
        }

        private String decision() {
            String meeting = added("/meetings", "meetingId", meeting());
            return lead().post(
                            journey.at("/meetings/" + meeting + "/minutes"),
                            Map.of("heldOn", Journey.today(), "decisions", List.of(Map.of("text", "We begin in May"))))
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("minutes.decisions[0].decisionId");
        }

        private String contribution() {
            String id = added("/contributions", "contributionId", Map.of("kind", "need", "text", "They call at night"));
            lead().put(
                            journey.at("/contributions/" + id + "/response"),
                            Map.of("outcome", "noted", "text", "Thank you"),
                            "\"v0\"")
                    .then()
                    .statusCode(200);
            return id;
        }

        private String strategy(String barrier) {
            String id = added("/strategies", "strategyId", Choice.resolving(barrier));
            lead().post(
                            journey.at("/strategies/" + id + "/status-changes"),
                            Map.of("to", "under-way", "reason", "The rota has been changed"))
                    .then()
                    .statusCode(200);
            return id;
        }

        /** Both adopted, the first signed by the unit, the second reviewed: answers the review's id. */
        private String planOfTwoVersions(String unit) {
            journey.write("background", Planning.BACKGROUND);
            journey.adopt("Agreed").then().statusCode(201);
            lead().put(journey.at("/plan/versions/1/sign-offs/" + unit), Map.of("note", "Gone through"))
                    .then()
                    .statusCode(201);
            journey.write("duties", Map.of("duties", List.of(Map.of("who", "We", "duty", "All"))));
            journey.adopt("Adjusted").then().statusCode(201);
            return added(
                    "/plan/reviews",
                    "reviewId",
                    Map.of("outcome", "unchanged", "note", "Gone through", "reviewedOn", Journey.today()));
        }

        private String feed() {
            lead().post("/calendar-feeds", Map.of("name", "My telephone"))
                    .then()
                    .statusCode(201);
            return lead().get("/calendar-feeds").path("items[0].feedId");
        }

        private String added(String below, String id, Map<String, ?> body) {
            Response added = lead().post(journey.at(below), body);
            return added.then().statusCode(201).extract().path(id);
        }

        private Caller lead() {
            return journey.lead();
        }

        private static Map<String, ?> meeting() {
            return Map.of("kind", "status", "plannedOn", Journey.today().plusDays(30), "place", "Nordby");
        }

        private static Map<String, ?> member(String unit) {
            return Map.of(
                    "team", "core",
                    "role", "immediate-supervisor",
                    "name", "Bo Lund",
                    "unitId", unit,
                    "since", Journey.today());
        }

        private static Map<String, ?> partner() {
            return Map.of("kind", "job-centre", "name", "Nordby job centre", "collaboration", "contacted");
        }

        private static Map<String, ?> rating() {
            return Place.rating("baseline", "barrier", 5);
        }
    }
}
