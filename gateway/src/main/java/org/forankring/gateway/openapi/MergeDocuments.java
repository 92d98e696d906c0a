package org.forankring.gateway.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forankring.gateway.routing.Service;

/** Makes one OpenAPI 3.1 document of the services' documents. */
@ApplicationScoped
class MergeDocuments {

    private static final String SECURITY_SCHEME = "oidc";
    private static final Set<String> OPERATIONS = Set.of("get", "put", "post", "delete", "patch", "head", "options");

    private static final String DESCRIPTION = """
            Carries an evidence-based psychosocial method from decision to lasting practice: programmes and \
            plans, training, and the monitoring of use. Every call needs an access token of the OpenID Connect \
            provider. Every answer of 400 and above is a problem document (RFC 9457). \
            Send X-Correlation-Id to find a call again in the logs.""";

    private final String issuer;

    MergeDocuments(@ConfigProperty(name = "forankring.openapi.issuer") String issuer) {
        this.issuer = issuer;
    }

    /**
     * Merges what is there.
     *
     * @param documents by service, in the order they are to appear; services that are missing are named in the
     *     result under {@code info}. Only paths under a service's own prefix are taken: no other can be reached.
     */
    ObjectNode merge(Map<Service, ObjectNode> documents) {
        SharedNames names = SharedNames.of(documents.values());
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        merged.put("openapi", "3.1.0");
        merged.set("info", info(documents));
        merged.putArray("servers").addObject().put("url", "/");
        ArrayNode tags = merged.putArray("tags");
        ObjectNode paths = merged.putObject("paths");
        ObjectNode components = merged.putObject("components");
        documents.forEach((service, document) -> {
            Renaming renaming = new Renaming(service, names, SECURITY_SCHEME);
            document.path("tags").forEach(tag -> addTag(tags, tag));
            document.path("paths").properties().stream()
                    .filter(path -> path.getKey().startsWith(service.prefix() + "/")
                            || path.getKey().equals(service.prefix()))
                    .forEach(path -> paths.set(path.getKey(), pathItem(renaming, path.getValue(), document)));
            SharedNames.componentsOf(document).forEach((key, component) -> {
                ComponentKey shared = names.component(service, key);
                components.withObjectProperty(shared.section()).set(shared.name(), renaming.copy(component));
            });
        });
        components
                .putObject("securitySchemes")
                .putObject(SECURITY_SCHEME)
                .put("type", "openIdConnect")
                .put("openIdConnectUrl", issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration")
                .put("description", "An access token as Authorization: Bearer");
        return merged;
    }

    private static ObjectNode info(Map<Service, ObjectNode> documents) {
        List<String> missing = new ArrayList<>();
        for (Service service : Service.values()) {
            if (!documents.containsKey(service)) {
                missing.add(service.key());
            }
        }
        ObjectNode info =
                JsonNodeFactory.instance.objectNode().put("title", "Forankring").put("version", "1");
        if (missing.isEmpty()) {
            return info.put("description", DESCRIPTION);
        }
        info.put(
                "description",
                DESCRIPTION + " Missing for now, because the service cannot be reached: " + String.join(", ", missing)
                        + ".");
        ArrayNode unavailable = info.putArray("x-unavailable");
        missing.forEach(unavailable::add);
        return info;
    }

    private static void addTag(ArrayNode tags, JsonNode tag) {
        if (!tags.findValuesAsText("name").contains(tag.path("name").asText())) {
            tags.add(tag.deepCopy());
        }
    }

    /** A path item whose operations state for themselves what their document states for all of them. */
    private static JsonNode pathItem(Renaming renaming, JsonNode item, ObjectNode document) {
        JsonNode copy = renaming.copy(item);
        if (document.path("security") instanceof ArrayNode forAll) {
            copy.properties().forEach(entry -> {
                if (OPERATIONS.contains(entry.getKey())
                        && entry.getValue() instanceof ObjectNode operation
                        && !operation.has("security")) {
                    operation.set("security", renaming.security(forAll));
                }
            });
        }
        return copy;
    }
}
