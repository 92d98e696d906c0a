package org.forankring.monitoring;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * The committed OpenAPI document is what the running service serves. Run with {@code -Dopenapi.write=true} to write it
 * anew.
 */
@MonitoringTest
class OpenApiIT {

    private static final Path COMMITTED = Path.of("..", "docs", "openapi", "monitoring.json");
    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .build();

    @Test
    void the_committed_document_is_what_the_service_serves() throws IOException {
        String served = JSON.writeValueAsString(JSON.treeToValue(served(), TreeMap.class)) + "\n";
        if (Boolean.getBoolean("openapi.write")) {
            Files.createDirectories(COMMITTED.getParent());
            Files.writeString(COMMITTED, served);
        }
        assertThat(served)
                .as("docs/openapi/monitoring.json; -Dopenapi.write=true writes it anew")
                .isEqualTo(Files.readString(COMMITTED));
    }

    @Test
    void every_operation_is_described_for_somebody_who_has_never_seen_it() throws IOException {
        for (Map.Entry<String, JsonNode> path : served().get("paths").properties()) {
            for (Map.Entry<String, JsonNode> operation : path.getValue().properties()) {
                String name = operation.getKey() + " " + path.getKey();
                assertThat(operation.getValue().path("operationId").asText())
                        .as(name)
                        .matches("[a-z]+[A-Z]\\w+");
                assertThat(operation.getValue().path("summary").asText())
                        .as(name)
                        .isNotBlank();
                assertThat(operation.getValue().path("description").asText())
                        .as(name)
                        .isNotBlank();
                assertThat(operation.getValue().path("tags")).as(name).hasSize(1);
            }
        }
    }

    @Test
    void every_form_is_used() throws IOException {
        JsonNode document = served();
        List<String> used = document.findValuesAsText("$ref");
        assertThat(document.at("/components/schemas").properties())
                .isNotEmpty()
                .allSatisfy(schema -> assertThat(used).contains("#/components/schemas/" + schema.getKey()));
    }

    private static JsonNode served() throws IOException {
        return JSON.readTree(given().queryParam("format", "json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
