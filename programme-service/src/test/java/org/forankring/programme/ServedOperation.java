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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * An operation of the OpenAPI document that the service serves, and a request for it.
 *
 * @param method in capitals
 * @param path below the service's base, for example {@code /rounds/{roundId}}
 * @param body what is required of one, as JSON, with ids as {@code {unitId}}; an empty object when there is none
 */
record ServedOperation(String method, String path, String body) {

    private static final String BASE = "/api/programme/v1";
    private static final Pattern PARAMETER = Pattern.compile("\\{([A-Za-z]+)}");

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
                .map(parameter -> parameter.group(1))
                .toList();
    }

    /** The same with the names in its address and in its body replaced by what they stand for. */
    ServedOperation with(UnaryOperator<String> inPath, UnaryOperator<String> inBody) {
        return new ServedOperation(method, filled(path, inPath), filled(body, inBody));
    }

    /** Whether it only reads. */
    boolean reads() {
        return method.equals("GET");
    }

    /** What the caller is answered. */
    Response answerTo(Caller caller) {
        RequestSpecification request =
                given().basePath(BASE).auth().oauth2(caller.token().signed());
        return reads()
                ? request.get(path)
                : request.contentType(ContentType.JSON)
                        .header("If-Match", "\"v1\"")
                        .body(body)
                        .request(method, path);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }

    private static String filled(String template, UnaryOperator<String> meanings) {
        return PARAMETER.matcher(template).replaceAll(name -> meanings.apply(name.group(1)));
    }
}
