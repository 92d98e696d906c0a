package org.forankring.programme;

import static io.restassured.RestAssured.enableLoggingOfRequestAndResponseIfValidationFails;
import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import io.restassured.RestAssured;
import io.restassured.config.ObjectMapperConfig;
import io.restassured.filter.log.LogDetail;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.identity.Tokens;
import org.jspecify.annotations.Nullable;

/** Someone who calls the service, known by a token. */
public record Caller(Tokens token) {

    private static final ObjectMapperConfig DATES_AS_TEXTS = ObjectMapperConfig.objectMapperConfig()
            .jackson2ObjectMapperFactory((type, charset) -> new ObjectMapper()
                    .findAndRegisterModules()
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS));

    public static Caller administrator() {
        return new Caller(Tokens.of(Roles.BOARD_ADMINISTRATOR).subject("administrator"));
    }

    public static Caller consultant() {
        return new Caller(Tokens.of(Roles.BOARD_CONSULTANT).subject("consultant"));
    }

    public static Caller leadOf(UUID municipality) {
        return in(municipality, Roles.MUNICIPAL_LEAD);
    }

    /** Someone of a municipality with a role. */
    public static Caller in(UUID municipality, String role) {
        return new Caller(Tokens.of(role).municipality(municipality).subject(role + " of " + municipality));
    }

    public Response get(String path, Object... parameters) {
        return request().get(path, parameters);
    }

    public Response post(String path, Object body) {
        return request().body(body).post(path);
    }

    /** A creating request that may be sent again under the same key. */
    public Response post(String path, Object body, String idempotencyKey) {
        return request().header("Idempotency-Key", idempotencyKey).body(body).post(path);
    }

    public Response put(String path, Object body) {
        return put(path, body, null);
    }

    /** A change of the version with this ETag. */
    public Response put(String path, Object body, @Nullable String ifMatch) {
        RequestSpecification request = request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).put(path);
    }

    /** A POST that changes the version with this ETag. */
    public Response change(String path, Object body, @Nullable String ifMatch) {
        RequestSpecification request = request().body(body);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(path);
    }

    /** The same person, whom the token names as an employee. */
    public Caller as(UUID employee) {
        return new Caller(token.employee(employee));
    }

    private RequestSpecification request() {
        enableLoggingOfRequestAndResponseIfValidationFails(LogDetail.BODY);
        return given().config(RestAssured.config().objectMapperConfig(DATES_AS_TEXTS))
                .basePath("/api/programme/v1")
                .contentType(ContentType.JSON)
                .auth()
                .oauth2(token.signed());
    }
}
