package org.forankring.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.forankring.platform.identity.Roles;
import org.forankring.testkit.identity.Tokens;

/**
 * An operation of the OpenAPI document that the service serves, and a request for it.
 *
 * @param method in capitals
 * @param path below the service's base, for example {@code /rounds/{roundId}}
 * @param body what is required of one, as JSON, with ids as {@code {unitId}}; an empty object when there is none
 * @param answers what the document says of each status that it can be answered with
 * @param roles those that may ask for it; none when it needs no token
 */
record ServedOperation(String method, String path, String body, Map<String, String> answers, List<String> roles) {

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
                                example.ofRequest(operation.getValue()).toString(),
                                answers(operation.getValue()),
                                roles(operation.getValue()))))
                .toList();
    }

    private static Map<String, String> answers(JsonNode operation) {
        Map<String, String> answers = new HashMap<>();
        operation
                .path("responses")
                .properties()
                .forEach(answer -> answers.put(
                        answer.getKey(), answer.getValue().path("description").asText()));
        return Map.copyOf(answers);
    }

    private static List<String> roles(JsonNode operation) {
        return operation
                .path("security")
                .valueStream()
                .flatMap(JsonNode::valueStream)
                .flatMap(JsonNode::valueStream)
                .map(JsonNode::asText)
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
        return new ServedOperation(method, filled(path, inPath), filled(body, inBody), answers, roles);
    }

    /** The same with another body. */
    ServedOperation sending(String text) {
        return new ServedOperation(method, path, text, answers, roles);
    }

    /** Somebody of the municipality, or of the board, who may ask for it. */
    Caller insider(UUID municipality) {
        if (Stream.of(Roles.PARTICIPANT, Roles.ANYONE, Roles.MUNICIPAL_LEAD).anyMatch(roles::contains)) {
            return Caller.leadOf(municipality);
        }
        String role = roles.getFirst();
        return role.startsWith("board-") || role.equals(Roles.AUDITOR)
                ? new Caller(Tokens.of(role).subject(role))
                : Caller.in(municipality, role);
    }

    /** Whether it only reads. */
    boolean reads() {
        return method.equals("GET");
    }

    /** What the caller is answered, which has to be something that the document tells. */
    Response answerTo(Caller caller) {
        return told(send(given().auth().oauth2(caller.token().signed())));
    }

    /** What somebody without a token is answered. */
    Response answerToNobody() {
        return told(send(given()));
    }

    /** Every answer has a status that is listed and is no failure, and a refusal a code that its description names. */
    private Response told(Response answer) {
        String status = String.valueOf(answer.statusCode());
        assertThat(answers).as("%s: %s", this, answer.asString()).containsKey(status);
        assertThat(answer.statusCode()).as("%s: %s", this, answer.asString()).isLessThan(500);
        if (status.equals("409")) {
            String type = answer.path("type");
            assertThat(answers.get(status)).as("%s", this).contains(type.substring(type.lastIndexOf(':') + 1));
        }
        return answer;
    }

    private Response send(RequestSpecification specification) {
        RequestSpecification request = specification.basePath(BASE);
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
