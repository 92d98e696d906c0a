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
import java.util.List;
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
                            boolean complete =
                                    operation.path("operationId").asText().matches("[a-z][A-Za-z]+")
                                            && operation.hasNonNull("summary")
                                            && operation.hasNonNull("description")
                                            && operation.path("tags").size() == 1
                                            && operation.path("responses").has("401")
                                            && operation.path("responses").has("403");
                            if (!complete) {
                                wanting.add(entry.getKey() + " " + path.getKey());
                            }
                        }));
        assertThat(wanting).isEmpty();
    }

    private static JsonNode served() throws IOException {
        return JSON.readTree(given().get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray());
    }
}
