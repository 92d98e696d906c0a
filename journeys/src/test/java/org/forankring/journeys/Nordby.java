package org.forankring.journeys;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.testkit.identity.Tokens;

/** A municipality with a unit and an employee, registered in programme-service, and what its people do and see. */
final class Nordby {

    private static final ZoneId ZONE = ZoneId.of("Europe/Copenhagen");

    final UUID id = UUID.randomUUID();
    final UUID unit = UUID.randomUUID();
    final UUID anna = UUID.randomUUID();

    /** Registers all of it. */
    static Nordby registered() {
        Nordby nordby = new Nordby();
        String code = "J" + nordby.id.toString().substring(0, 8);
        String path = "/municipalities/" + nordby.id;
        Service.PROGRAMME
                .as(Tokens.of("board-administrator").subject("administrator"))
                .body(Map.of("name", "Nordby " + code, "officialCode", code))
                .put(path)
                .then()
                .statusCode(201);
        nordby.put(path + "/units/" + nordby.unit, Map.of("name", "Outreach"));
        nordby.put(path + "/employees/" + nordby.anna, Map.of("name", "Anna Holm", "unitId", nordby.unit));
        return nordby;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    static Tokens consultant() {
        return Tokens.of("board-consultant").subject("consultant");
    }

    static Tokens trainer() {
        return Tokens.of("trainer").subject("trainer");
    }

    Tokens lead() {
        return Tokens.of("municipal-lead").municipality(id).subject("lead of " + id);
    }

    Tokens journal() {
        return Tokens.of("recording-system")
                .municipality(id)
                .sourceSystem("journal")
                .subject("journal of " + id);
    }

    /** Applies for a round of the method, gets the board's support, and answers the implementation that begins. */
    String commit(Method method) {
        String round = created(
                consultant(),
                "/rounds",
                Map.of(
                        "name",
                        "Round",
                        "method",
                        method.name(),
                        "startsOn",
                        today().toString(),
                        "activities",
                        List.of()),
                "roundId");
        String application = created(
                lead(),
                "/rounds/" + round + "/applications",
                Map.of("motivation", "Too many lose contact", "expectedEmployees", 1),
                "applicationId");
        return Service.PROGRAMME
                .as(consultant())
                .body(Map.of("outcome", "committed", "reason", "Prepared"))
                .post("/applications/" + application + "/decision")
                .then()
                .statusCode(200)
                .extract()
                .path("implementationId");
    }

    /** Has the board move the implementation to another version of its method. */
    void move(String implementation, int version) {
        String path = "/implementations/" + implementation;
        String etag = Service.PROGRAMME.as(consultant()).get(path).header("ETag");
        Service.PROGRAMME
                .as(consultant())
                .header("If-Match", etag)
                .body(Map.of("version", version, "reason", "Decided together"))
                .put(path + "/method-version")
                .then()
                .statusCode(200);
    }

    /** Whether the gate of the implementation finds enough of a kind of evidence. */
    boolean gateFinds(String implementation, String kind) {
        return Service.PROGRAMME
                .as(lead())
                .get("/implementations/" + implementation + "/gate")
                .then()
                .statusCode(200)
                .extract()
                .path("requirements.find { it.kind == '" + kind + "' }.met");
    }

    /** The answer to a record of a use today by Anna. */
    Response record(Method method, String code, String status) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("sourceId", "1");
        record.put("method", method.name());
        record.put("code", code);
        record.put("performedOn", today().toString());
        record.put("employeeId", anna.toString());
        record.put("unitId", unit.toString());
        record.put("clientReference", "client-1");
        record.put("status", status);
        return Service.MONITORING
                .as(journal())
                .body(Map.of("records", List.of(record)))
                .post("/use-records");
    }

    /** Has the use recorded as soon as monitoring-service knows all of it. */
    void recordEventually(Method method) {
        Service.eventually()
                .untilAsserted(() -> record(method, "USE", "completed").then().statusCode(200));
    }

    /** Has Anna complete an element in a session today, as soon as training-service knows her and the municipality. */
    void complete(Method method, String element) {
        String session = createdInTraining(
                "/sessions",
                Map.of(
                        "method",
                        method.name(),
                        "element",
                        element,
                        "municipalityId",
                        id.toString(),
                        "place",
                        "Town hall",
                        "capacity",
                        5,
                        "days",
                        List.of(today().toString())),
                "sessionId");
        String enrolment = createdInTraining(
                "/sessions/" + session + "/enrolments", Map.of("employeeId", anna.toString()), "enrolmentId");
        Service.TRAINING
                .as(trainer())
                .body(Map.of("present", true))
                .put("/enrolments/" + enrolment + "/attendance/" + today())
                .then()
                .statusCode(200);
    }

    /** What training-service answers about Anna's eligibility for an element. */
    ValidatableResponse eligibility(Method method, String element) {
        return Service.TRAINING
                .as(lead())
                .queryParam("method", method.name())
                .queryParam("element", element)
                .get("/employees/" + anna + "/eligibility")
                .then();
    }

    private static String createdInTraining(String path, Map<String, ?> body, String id) {
        return Service.eventually()
                .until(() -> Service.TRAINING.as(trainer()).body(body).post(path), answer -> answer.statusCode() == 201)
                .path(id);
    }

    private void put(String path, Map<String, ?> body) {
        Service.PROGRAMME.as(lead()).body(body).put(path).then().statusCode(201);
    }

    private static String created(Tokens who, String path, Map<String, ?> body, String id) {
        return Service.PROGRAMME
                .as(who)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path(id);
    }
}
