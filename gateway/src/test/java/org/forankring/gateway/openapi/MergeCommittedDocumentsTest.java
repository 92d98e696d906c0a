package org.forankring.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.forankring.gateway.routing.Service;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The contracts that the services are held to, as one document. */
class MergeCommittedDocumentsTest {

    private static final Path CONTRACTS = Path.of("..", "docs", "openapi");

    private static final Map<Service, ObjectNode> DOCUMENTS = new EnumMap<>(Service.class);
    private static JsonNode merged;

    @BeforeAll
    static void merge() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (Service service : Service.values()) {
            DOCUMENTS.put(
                    service,
                    json.readValue(CONTRACTS.resolve(service.key() + ".json").toFile(), ObjectNode.class));
        }
        merged = new MergeDocuments("http://issuer").merge(DOCUMENTS);
    }

    @Test
    void no_path_of_any_service_is_lost() {
        int paths = DOCUMENTS.values().stream()
                .mapToInt(document -> document.path("paths").size())
                .sum();

        assertThat(merged.path("paths").size()).isEqualTo(paths);
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = merged.findValuesAsText("$ref");

        assertThat(references)
                .isNotEmpty()
                .allSatisfy(reference ->
                        assertThat(merged.at(reference.substring(1)).isObject()).isTrue());
    }

    @Test
    void every_operation_has_a_name_of_its_own() {
        assertThat(merged.path("paths").findValuesAsText("operationId")).doesNotHaveDuplicates();
    }
}
