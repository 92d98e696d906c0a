package org.forankring.programme;

import static io.restassured.RestAssured.given;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An operation of the OpenAPI document that the service serves.
 *
 * @param method in capitals
 * @param path below the service's base, for example {@code /rounds/{roundId}}
 * @param body an example of what it takes, as JSON; {@code {}} when it takes none
 */
record ServedOperation(String method, String path, String body) {

    private static final String BASE = "/api/programme/v1";
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]+)}");

    /** All of them, in the document's order. */
    static List<ServedOperation> all() throws IOException {
        JsonNode document = new ObjectMapper()
                .readTree(given().get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray());
        SchemaExample example = new SchemaExample(document);
        return document.path("paths").properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .filter(operation -> operation.getValue().has("responses"))
                        .map(operation -> new ServedOperation(
                                operation.getKey().toUpperCase(Locale.ROOT),
                                path.getKey().substring(BASE.length()),
                                example.ofRequest(operation.getValue()).toString())))
                .toList();
    }

    /** The names of what its address takes. */
    List<String> parameters() {
        return PARAMETER
                .matcher(path)
                .results()
                .map(MatchResult::group)
                .map(ServedOperation::name)
                .toList();
    }

    /** Whether it only reads. */
    boolean reads() {
        return method.equals("GET");
    }

    /** The answer to the caller, at the address with all names filled in. */
    Response answerTo(Caller caller, String address) {
        RequestSpecification request =
                given().basePath(BASE).auth().oauth2(caller.token().signed());
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

    private static String name(String placeholder) {
        return placeholder.substring(1, placeholder.length() - 1);
    }
}
