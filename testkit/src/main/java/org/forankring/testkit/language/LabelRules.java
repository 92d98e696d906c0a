package org.forankring.testkit.language;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What holds of the phrases of a service besides: whatever code its API has is called something. */
public abstract class LabelRules extends PhraseRules {

    private static final Path DOCUMENTS = Path.of("../docs/openapi");

    private final String document;

    /** The rules for the service whose API this document describes. */
    protected LabelRules(String document) {
        this.document = document;
    }

    @Test
    void every_code_of_the_api_has_a_label_and_no_other() throws IOException {
        Set<String> codes = new TreeSet<>();
        JsonNode schemas = new ObjectMapper()
                .readTree(DOCUMENTS.resolve(document).toFile())
                .at("/components/schemas");
        schemas.properties()
                .forEach(schema -> schema.getValue()
                        .path("enum")
                        .forEach(code -> codes.add(kebab(schema.getKey()) + "." + code.asText())));
        Set<String> labels = new TreeSet<>();
        labels.addAll(bundles.labels());
        labels.addAll(shared.labels());
        assertThat(labels).containsAll(codes);
        assertThat(codes).containsAll(bundles.labels());
    }

    private static String kebab(String schema) {
        return schema.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
