package org.forankring.programme;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.forankring.programme.plan.section.SectionName;
import org.junit.jupiter.api.Test;

/** The committed document is what the service serves; {@code -Dopenapi.write=true} writes it anew. */
@ProgrammeTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi", "programme.json");
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void the_committed_document_is_the_one_that_is_served() throws IOException {
        JsonNode served = served();
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, JSON.writeValueAsString(served) + "\n");
        }
        assertThat(JSON.readTree(COMMITTED.toFile())).isEqualTo(served);
    }

    @Test
    void every_operation_tells_a_stranger_what_it_does_and_what_can_go_wrong() throws IOException {
        List<String> wanting = new ArrayList<>();
        served().path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(entry -> entry.getValue().has("responses"))
                        .forEach(entry -> {
                            JsonNode operation = entry.getValue();
                            boolean complete = operation
                                            .path("operationId")
                                            .asText()
                                            .matches("[a-z][A-Za-z]+")
                                    && operation.hasNonNull("summary")
                                    && operation.hasNonNull("description")
                                    && operation.path("tags").size() == 1
                                    && operation.path("responses").has("500")
                                    && operation.path("responses").has("503")
                                    && needsToken(operation)
                                            == operation.path("responses").has("401")
                                    && needsToken(operation)
                                            == operation.path("responses").has("403")
                                    && (entry.getKey().equals("get")
                                            || operation.path("responses").has("409"));
                            if (!complete) {
                                wanting.add(entry.getKey() + " " + path.getKey());
                            }
                        }));
        assertThat(wanting).isEmpty();
    }

    @Test
    void the_form_of_nothing_is_a_librarys_and_every_form_is_used() throws IOException {
        JsonNode schemas = served().at("/components/schemas");
        assertThat(schemas.has("JsonNode")).isFalse();
        Set<String> used = new HashSet<>();
        served().findValues("$ref").forEach(reference -> used.add(reference.asText()));
        assertThat(schemas.properties())
                .allSatisfy(schema -> assertThat(used).contains("#/components/schemas/" + schema.getKey()));
        assertThat(used)
                .allSatisfy(reference -> assertThat(
                                served().at(reference.substring(1)).isMissingNode())
                        .as(reference)
                        .isFalse());
    }

    @Test
    void what_was_and_what_is_now_can_be_any_json_value() throws IOException {
        JsonNode schemas = served().at("/components/schemas");
        for (String difference : List.of("FieldChange", "PlanDifference", "DefinitionDifference")) {
            for (String field : List.of("from", "to")) {
                JsonNode value = schemas.path(difference).path("properties").path(field);
                assertThat(value.isObject()).as(difference).isTrue();
                assertThat(value.has("type") || value.has("$ref"))
                        .as(difference)
                        .isFalse();
            }
        }
        assertThat(schemas.at("/AdoptedSections/properties").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyElementsOf(Arrays.stream(SectionName.values())
                        .map(SectionName::code)
                        .toList());
    }

    @Test
    void what_a_problem_says_beyond_all_problems_is_described() throws IOException {
        assertThat(form("put /implementations/{implementationId}/plan/sections/{section}", "412"))
                .contains("changes");
        assertThat(form("post /implementations/{implementationId}/gate/passage", "409"))
                .contains("requirements");
        assertThat(form("post /implementations/{implementationId}/anchoring/plan/adoption", "409"))
                .contains("missing");
        assertThat(form("get /rounds", "503")).contains("type", "title", "status", "detail", "correlationId");
    }

    /** The members that an operation's answer with the status can have. */
    private static Set<String> form(String operation, String status) throws IOException {
        String[] parts = operation.split(" ");
        JsonNode document = served();
        JsonNode schema = document.path("paths")
                .path("/api/programme/v1" + parts[1])
                .path(parts[0])
                .path("responses")
                .path(status)
                .path("content")
                .path("application/problem+json")
                .path("schema");
        Set<String> members = new HashSet<>();
        collect(document, schema, members);
        return members;
    }

    private static void collect(JsonNode document, JsonNode schema, Set<String> members) {
        if (schema.has("$ref")) {
            collect(document, document.at(schema.path("$ref").asText().substring(1)), members);
        }
        schema.path("allOf").forEach(part -> collect(document, part, members));
        schema.path("properties").fieldNames().forEachRemaining(members::add);
    }

    /** An empty requirement is one that asks for nothing. */
    private static boolean needsToken(JsonNode operation) {
        return !operation.path("security").path(0).isEmpty();
    }

    private static JsonNode served() throws IOException {
        return JSON.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
