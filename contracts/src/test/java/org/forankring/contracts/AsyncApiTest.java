package org.forankring.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.forankring.contracts.programme.v1.MethodPublished;
import org.junit.jupiter.api.Test;

/** The published description of the events names every contract and nothing else. */
class AsyncApiTest {

    private static final Path FILE = Path.of("..", "docs", "asyncapi.yaml");

    private final JsonNode document;

    AsyncApiTest() throws IOException {
        document = new YAMLMapper().readTree(FILE.toFile());
    }

    @Test
    void it_names_the_types_of_all_contracts_and_no_other() throws Exception {
        assertThat(messages().map(message -> message.path("name").asText()))
                .containsExactlyInAnyOrderElementsOf(typesOfAllContracts());
    }

    @Test
    void every_message_travels_on_the_topic_of_its_context() {
        List<String> onChannels = document.path("channels")
                .valueStream()
                .flatMap(channel -> channel.path("messages")
                        .valueStream()
                        .map(reference -> at(reference.path("$ref").asText()))
                        .map(message -> topicOf(message.path("name").asText()) + " on "
                                + channel.path("address").asText()))
                .toList();
        assertThat(onChannels)
                .hasSize((int) messages().count())
                .allSatisfy(pair -> assertThat(pair.split(" on ", -1)[0]).isEqualTo(pair.split(" on ", -1)[1]));
    }

    @Test
    void every_message_has_the_schema_the_sample_and_the_type_header_of_its_contract() {
        assertThat(messages()).allSatisfy(message -> {
            String[] type = message.path("name").asText().split("\\.", -1);
            String contract = "/org/forankring/contracts/%s/%s/%s".formatted(type[1], type[3], type[2]);
            assertThat(message.at("/payload/$ref").asText()).endsWith(contract + ".schema.json");
            assertThat(message.path("x-sample").asText()).endsWith(contract + ".sample.json");
            assertThat(FILE.resolveSibling(message.path("x-sample").asText())).exists();
            assertThat(message.at("/headers/allOf/1/properties/ce_type/const").asText())
                    .isEqualTo(message.path("name").asText());
        });
    }

    @Test
    void every_reference_leads_somewhere() {
        List<String> references = document.findValuesAsText("$ref");
        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(at(reference).isMissingNode()).as(reference).isFalse();
            } else {
                assertThat(FILE.resolveSibling(reference)).isRegularFile();
            }
        });
    }

    private Stream<JsonNode> messages() {
        return document.at("/components/messages").valueStream();
    }

    private JsonNode at(String reference) {
        return document.at(reference.substring(1));
    }

    private static String topicOf(String type) {
        return type.substring(0, type.indexOf('.', type.indexOf('.') + 1));
    }

    private static List<String> typesOfAllContracts() throws Exception {
        Path classes = Path.of(MethodPublished.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.matches("org/forankring/contracts/\\w+/v\\d+/\\w+\\.class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .map(AsyncApiTest::typeOf)
                    .toList();
        }
    }

    private static String typeOf(String contract) {
        try {
            return (String) Class.forName(contract).getField("TYPE").get(null);
        } catch (ReflectiveOperationException withoutType) {
            throw new AssertionError(contract + " is no contract", withoutType);
        }
    }
}
