package org.forankring.training;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.testkit.identity.Tokens;
import org.jspecify.annotations.Nullable;

/** Somebody who calls the API. */
public final class Caller {

    private static final String API = "/api/training/v1";

    private final String token;
    private final String language;

    public Caller(Tokens token) {
        this(token.signed(), "en");
    }

    private Caller(String token, String language) {
        this.token = token;
        this.language = language;
    }

    /** The same, reading answers in another language. */
    public Caller in(String acceptLanguage) {
        return new Caller(token, acceptLanguage);
    }

    /** Somebody who works across municipalities. */
    public static Caller ofTheBoard(String role) {
        return new Caller(Tokens.of(role).subject(role));
    }

    /** Somebody of one municipality. */
    public static Caller of(UUID municipality, String role) {
        return new Caller(Tokens.of(role).subject(role + "@" + municipality).municipality(municipality));
    }

    public ValidatableResponse get(String path, Object... parameters) {
        return request().get(API + path, parameters).then();
    }

    public ValidatableResponse post(String path, Object body) {
        return post(path, body, Map.of());
    }

    public ValidatableResponse post(String path, Object body, Map<String, String> headers) {
        return request()
                .headers(headers)
                .contentType(ContentType.JSON)
                .body(body)
                .post(API + path)
                .then();
    }

    public ValidatableResponse put(String path, Object body) {
        return request()
                .contentType(ContentType.JSON)
                .body(body)
                .put(API + path)
                .then();
    }

    private RequestSpecification request() {
        return given().auth().oauth2(token).header("Accept-Language", language);
    }

    /** Plans a session and answers its id. */
    public UUID planSession(
            String method, String element, @Nullable UUID municipality, int capacity, List<LocalDate> days) {
        return UUID.fromString(post("/sessions", session(method, element, municipality, capacity, days))
                .statusCode(201)
                .extract()
                .path("sessionId"));
    }

    public static Map<String, Object> session(
            String method, String element, @Nullable UUID municipality, int capacity, List<LocalDate> days) {
        Map<String, Object> session = new LinkedHashMap<>();
        session.put("method", method);
        session.put("element", element);
        if (municipality != null) {
            session.put("municipalityId", municipality.toString());
        }
        session.put("place", "Edisonsvej 1, Odense");
        session.put("capacity", capacity);
        session.put("days", days.stream().map(LocalDate::toString).toList());
        return session;
    }

    /** Asks for a seat. */
    public ValidatableResponse book(UUID session, UUID employee) {
        return post("/sessions/" + session + "/enrolments", Map.of("employeeId", employee.toString()));
    }

    /** Asks for a seat although a rule cannot be judged. */
    public ValidatableResponse bookInSpiteOfRules(UUID session, UUID employee, String reason) {
        return post(
                "/sessions/" + session + "/enrolments",
                Map.of("employeeId", employee.toString(), "override", true, "reason", reason));
    }

    /** Books a seat and answers the enrolment's id. */
    public UUID enrol(UUID session, UUID employee) {
        Response booked = book(session, employee).statusCode(201).extract().response();
        return UUID.fromString(booked.path("enrolmentId"));
    }

    public ValidatableResponse attend(UUID enrolment, LocalDate day, boolean present) {
        return put("/enrolments/" + enrolment + "/attendance/" + day, Map.of("present", present));
    }

    /** Has an employee complete an element in a joint session on the given past days. */
    public UUID complete(String method, String element, UUID employee, List<LocalDate> days) {
        UUID enrolment = enrol(planSession(method, element, null, 1, days), employee);
        days.forEach(day -> attend(enrolment, day, true).statusCode(200));
        return enrolment;
    }
}
