package org.forankring.programme.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Map;
import org.forankring.programme.plan.section.SectionName;
import org.junit.jupiter.api.Test;

class PlanDocumentTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void the_same_content_has_the_same_digest_whatever_the_order_of_its_fields() throws JsonProcessingException {
        PlanDocument one = document("{\"a\": 1, \"b\": {\"c\": [1, 2], \"d\": null}}");
        PlanDocument same = document("{\"b\": {\"d\": null, \"c\": [1, 2]}, \"a\": 1}");
        assertThat(one.digest()).isEqualTo(same.digest()).matches("[0-9a-f]{64}");
    }

    @Test
    void other_content_has_another_digest() throws JsonProcessingException {
        JsonNode one = JSON.readTree("{\"a\": 1}");
        PlanDocument section = new PlanDocument(List.of(), Map.of("x", one), Map.of());
        PlanDocument part = new PlanDocument(List.of(), Map.of(), Map.of("x", one));
        assertThat(section.digest())
                .isNotEqualTo(part.digest())
                .isNotEqualTo(document("{\"a\": 2}").digest());
        assertThat(section.isEmpty()).isFalse();
        assertThat(part.isEmpty()).isTrue();
    }

    @Test
    void that_a_section_is_filled_is_no_content_of_its_own() {
        assertThat(new PlanDocument(List.of(SectionName.GOALS), Map.of(), Map.of()).digest())
                .isEqualTo(new PlanDocument(List.of(), Map.of(), Map.of()).digest());
    }

    private static PlanDocument document(String section) throws JsonProcessingException {
        return new PlanDocument(List.of(), Map.of("x", JSON.readTree(section)), Map.of());
    }
}
