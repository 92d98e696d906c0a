package org.forankring.testkit.access;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map.Entry;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forankring.testkit.identity.Tokens;

/**
 * An operation of the OpenAPI document that the service under test serves, which needs a token.
 *
 * @param id its operationId
 * @param method in capitals
 * @param path the whole path, for example {@code /api/training/v1/sessions/{sessionId}}
 */
public record Operation(String id, String method, String path) {

    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

    /** All of them, in the document's order. */
    public static List<Operation> served() {
        try {
            JsonNode document = new ObjectMapper()
                    .readTree(given().get("/q/openapi?format=json")
                            .then()
                            .statusCode(200)
                            .extract()
                            .asByteArray());
            return document.path("paths").properties().stream()
                    .flatMap(Operation::of)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<Operation> of(Entry<String, JsonNode> path) {
        return path.getValue().properties().stream()
                .filter(operation -> operation.getValue().has("responses"))
                .filter(operation ->
                        !operation.getValue().path("security").path(0).isEmpty())
                .map(operation -> new Operation(
                        operation.getValue().path("operationId").asText(),
                        operation.getKey().toUpperCase(Locale.ROOT),
                        path.getKey()));
    }

    /** The names of what its address takes. */
    public List<String> parameters() {
        return PARAMETER
                .matcher(path)
                .results()
                .map(parameter -> parameter.group(1))
                .toList();
    }

    /** Whether it only reads. */
    public boolean reads() {
        return method.equals("GET");
    }

    /** What whoever has the token is answered at the address. */
    Response answer(Tokens token, String address, String body) {
        RequestSpecification request = given().basePath("").auth().oauth2(token.signed());
        return reads()
                ? request.get(address)
                : request.contentType(ContentType.JSON)
                        .header("If-Match", "\"v1\"")
                        .body(body)
                        .request(method, address);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
