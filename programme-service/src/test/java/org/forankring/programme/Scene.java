package org.forankring.programme;

import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What a scenario begins with, brought about through the API. */
public final class Scene {

    private static final AtomicInteger CODES = new AtomicInteger(10_000);

    private Scene() {}

    /** An official code that no municipality has. */
    public static String officialCode() {
        return String.valueOf(CODES.incrementAndGet());
    }

    /** A registered municipality. */
    public static UUID municipality() {
        UUID municipality = UUID.randomUUID();
        Caller.administrator()
                .put("/municipalities/" + municipality, Map.of("name", "Nordby", "officialCode", officialCode()))
                .then()
                .statusCode(201);
        return municipality;
    }

    /** A registered unit of the municipality. */
    public static UUID unitOf(UUID municipality) {
        UUID unit = UUID.randomUUID();
        Caller.leadOf(municipality)
                .put("/municipalities/" + municipality + "/units/" + unit, Map.of("name", "Outreach"))
                .then()
                .statusCode(201);
        return unit;
    }

    /** A registered employee of the unit. */
    public static UUID employeeOf(UUID municipality, UUID unit) {
        UUID employee = UUID.randomUUID();
        Caller.leadOf(municipality)
                .put(
                        "/municipalities/" + municipality + "/employees/" + employee,
                        Map.of("name", "Lone Dahl", "unitId", unit))
                .then()
                .statusCode(201);
        return employee;
    }

    /** A planned CTI round without joint activities. */
    public static UUID round() {
        Response planned = Caller.consultant()
                .post(
                        "/rounds",
                        Map.of("name", "CTI", "method", "cti", "startsOn", "2026-09-01", "activities", List.of()));
        return id(planned, 201, "roundId");
    }

    /** The municipality's application for the round. */
    public static UUID applicationOf(UUID municipality, UUID round) {
        return id(apply(municipality, round), 201, "applicationId");
    }

    /** The answer to the municipality's application for the round. */
    public static Response apply(UUID municipality, UUID round) {
        return Caller.leadOf(municipality)
                .post(
                        "/rounds/" + round + "/applications",
                        Map.of("motivation", "Too many lose contact", "expectedEmployees", 12));
    }

    /** The answer to the consultant's decision. */
    public static Response decide(UUID application, String outcome) {
        return Caller.consultant()
                .post("/applications/" + application + "/decision", Map.of("outcome", outcome, "reason", "Prepared"));
    }

    /** The implementation that began with the commitment to the municipality's application. */
    public static UUID implementationOf(UUID municipality, UUID round) {
        return id(decide(applicationOf(municipality, round), "committed"), 200, "implementationId");
    }

    private static UUID id(Response answer, int status, String field) {
        return UUID.fromString(answer.then().statusCode(status).extract().path(field));
    }
}
