package org.forankring.training;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

@TrainingTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi", "training.json");

    private final ObjectMapper json = new ObjectMapper()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS);

    /** With {@code -Dopenapi.write=true} the document is written instead. */
    @Test
    void the_committed_document_is_what_the_service_serves() throws IOException {
        String served = json.writeValueAsString(json.treeToValue(document(), TreeMap.class)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served, UTF_8);
        }

        assertThat(served)
                .as("run the tests with -Dopenapi.write=true after a change that is meant")
                .isEqualTo(Files.readString(COMMITTED, UTF_8));
    }

    @Test
    void every_operation_is_named_described_and_says_what_problems_it_answers() throws IOException {
        List<String> gaps = new ArrayList<>();
        document()
                .get("paths")
                .properties()
                .forEach(path -> path.getValue().properties().stream()
                        .filter(operation -> !path.getKey().startsWith("/q/"))
                        .filter(operation -> !path.getKey().endsWith("/audit-entries"))
                        .forEach(operation -> {
                            JsonNode body = operation.getValue();
                            String name = operation.getKey() + " " + path.getKey();
                            for (String field : List.of("operationId", "summary", "description", "tags")) {
                                if (body.path(field).isMissingNode()
                                        || body.path(field).isEmpty()
                                                && body.path(field).asText().isBlank()) {
                                    gaps.add(name + " has no " + field);
                                }
                            }
                            for (String status : List.of("401", "403")) {
                                if (!body.path("responses").has(status)) {
                                    gaps.add(name + " does not say " + status);
                                }
                            }
                            if (path.getKey().contains("{")
                                    && !body.path("responses").has("404")) {
                                gaps.add(name + " does not say 404");
                            }
                        }));

        assertThat(gaps).isEmpty();
    }

    @Test
    void every_form_is_used() throws IOException {
        JsonNode document = document();
        List<String> used = document.findValuesAsText("$ref");
        assertThat(document.at("/components/schemas").properties())
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(used).contains("#/components/schemas/" + schema.getKey()));
    }

    private JsonNode document() throws IOException {
        return json.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }
}
