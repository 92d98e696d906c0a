package org.forankring.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.EnumMap;
import java.util.Map;
import org.forankring.gateway.routing.Service;
import org.junit.jupiter.api.Test;

class MergeDocumentsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_schema_that_is_the_same_everywhere_keeps_its_name() {
        JsonNode merged = merged(schemas("{'Fault': {'type': 'object'}}"), schemas("{'Fault': {'type': 'object'}}"));

        assertThat(names(merged.at("/components/schemas"))).containsExactly("Fault");
    }

    @Test
    void a_schema_with_two_meanings_gets_the_service_in_front_and_references_follow() {
        JsonNode merged = merged(
                document(
                        "{'/api/programme/v1/x': {'get': {'responses': {'default': {'$ref': '#/components/schemas/A'}}}}}",
                        "{'schemas': {'A': {'type': 'string'}}}"),
                document(
                        "{'/api/training/v1/x': {'get': {'responses': {'default': {'$ref': '#/components/schemas/A'}}}}}",
                        "{'schemas': {'A': {'type': 'integer'}}}"));

        assertThat(names(merged.at("/components/schemas"))).containsExactly("programme.A", "training.A");
        assertThat(merged.at("/paths/~1api~1training~1v1~1x/get/responses/default/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/training.A");
        assertThat(merged.at("/components/schemas/training.A/type").asText()).isEqualTo("integer");
    }

    @Test
    void a_schema_differs_when_what_it_refers_to_differs() {
        String outer = "'Outer': {'properties': {'inner': {'$ref': '#/components/schemas/Inner'}}}";
        JsonNode merged = merged(
                schemas("{" + outer + ", 'Inner': {'type': 'string'}}"),
                schemas("{" + outer + ", 'Inner': {'type': 'integer'}}"));

        assertThat(names(merged.at("/components/schemas")))
                .containsExactly("programme.Outer", "programme.Inner", "training.Outer", "training.Inner");
        assertThat(merged.at("/components/schemas/training.Outer/properties/inner/$ref")
                        .asText())
                .isEqualTo("#/components/schemas/training.Inner");
    }

    @Test
    void a_schema_that_refers_to_itself_does_not_differ_for_that() {
        String tree = "{'Tree': {'items': {'$ref': '#/components/schemas/Tree'}}}";

        assertThat(names(merged(schemas(tree), schemas(tree)).at("/components/schemas")))
                .containsExactly("Tree");
    }

    @Test
    void the_same_name_in_another_section_is_another_component() {
        JsonNode merged = merged(
                document("{}", "{'schemas': {'A': {'type': 'string'}}}"),
                document("{}", "{'responses': {'A': {'description': 'a'}}}"));

        assertThat(names(merged.at("/components/schemas"))).containsExactly("A");
        assertThat(names(merged.at("/components/responses"))).containsExactly("A");
    }

    @Test
    void discriminators_follow_and_examples_stay_as_they_are() {
        String other = "'B': {'const': 2}";
        String schema = """
                {'A': {'discriminator': {'mapping': {'b': '#/components/schemas/B'}},
                       'properties': {'default': {'$ref': '#/components/schemas/B'}},
                       'example': {'$ref': '#/components/schemas/B', 'operationId': 'list'}}, %s}""";
        JsonNode merged = merged(schemas(schema.formatted("'B': {'const': 1}")), schemas(schema.formatted(other)));
        JsonNode renamed = merged.at("/components/schemas/training.A");

        assertThat(renamed.at("/discriminator/mapping/b").asText()).isEqualTo("#/components/schemas/training.B");
        assertThat(renamed.at("/properties/default/$ref").asText()).isEqualTo("#/components/schemas/training.B");
        assertThat(renamed.at("/example/$ref").asText()).isEqualTo("#/components/schemas/B");
    }

    @Test
    void only_paths_under_the_services_own_prefix_are_taken() {
        JsonNode merged = merged(
                document(
                        "{'/api/programme/v1': {}, '/api/programme/v1x': {}, '/api/training/v1/y': {}, '/q/z': {}}",
                        "{}"),
                document("{}", "{}"));

        assertThat(names(merged.at("/paths"))).containsExactly("/api/programme/v1");
    }

    @Test
    void security_stated_for_a_whole_document_is_stated_by_its_operations() {
        ObjectNode programme = document("{'/api/programme/v1/x': {'get': {}, 'post': {'security': []}}}", "{}");
        programme.putArray("security").addObject().putArray("SecurityScheme");
        JsonNode merged = merged(programme, document("{}", "{}"));

        assertThat(merged.at("/paths/~1api~1programme~1v1~1x/get/security/0/oidc")
                        .isArray())
                .isTrue();
        assertThat(merged.at("/paths/~1api~1programme~1v1~1x/post/security")).isEmpty();
    }

    @Test
    void tags_appear_once_and_operations_keep_names_that_are_unique() {
        ObjectNode programme = document("{'/api/programme/v1/x': {'get': {'operationId': 'only'}}}", "{}");
        programme.putArray("tags").addObject().put("name", "Meetings");
        ObjectNode training = document("{}", "{}");
        training.putArray("tags").addObject().put("name", "Meetings");
        JsonNode merged = merged(programme, training);

        assertThat(merged.at("/tags")).hasSize(1);
        assertThat(merged.at("/paths/~1api~1programme~1v1~1x/get/operationId").asText())
                .isEqualTo("only");
    }

    @Test
    void nothing_reachable_is_still_a_document() {
        JsonNode merged = new MergeDocuments("http://issuer/").merge(Map.of());

        assertThat(merged.at("/info/x-unavailable")).hasSize(3);
        assertThat(merged.at("/paths").isObject()).isTrue();
        assertThat(merged.at("/components/securitySchemes/oidc/openIdConnectUrl")
                        .asText())
                .isEqualTo("http://issuer/.well-known/openid-configuration");
    }

    private static JsonNode merged(ObjectNode programme, ObjectNode training) {
        Map<Service, ObjectNode> documents = new EnumMap<>(Service.class);
        documents.put(Service.PROGRAMME, programme);
        documents.put(Service.TRAINING, training);
        return new MergeDocuments("http://issuer").merge(documents);
    }

    private static ObjectNode schemas(String schemas) {
        return document("{}", "{'schemas': " + schemas + "}");
    }

    private static ObjectNode document(String paths, String components) {
        try {
            ObjectNode document = JSON.createObjectNode().put("openapi", "3.1.0");
            document.set("paths", JSON.readTree(paths.replace('\'', '"')));
            document.set("components", JSON.readTree(components.replace('\'', '"')));
            return document;
        } catch (JsonProcessingException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }

    private static Iterable<String> names(JsonNode object) {
        return object::fieldNames;
    }
}
