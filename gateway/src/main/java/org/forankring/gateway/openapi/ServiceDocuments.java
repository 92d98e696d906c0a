package org.forankring.gateway.openapi;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.mutiny.Uni;
import io.vertx.core.buffer.Buffer;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forankring.gateway.routing.Connections;
import org.forankring.gateway.routing.Service;
import org.jboss.logging.Logger;

/** The services' own OpenAPI documents, asked for again after a while; of a silent service, the last one it gave. */
@ApplicationScoped
class ServiceDocuments {

    private static final Logger LOG = Logger.getLogger(ServiceDocuments.class);
    private static final String DOCUMENT = "/q/openapi?format=json";
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Connections connections;
    private final ObjectMapper json;
    private final Map<Service, ObjectNode> lastGood = new ConcurrentHashMap<>();
    private final Uni<Map<Service, ObjectNode>> current;

    ServiceDocuments(
            Connections connections,
            ObjectMapper json,
            @ConfigProperty(name = "forankring.openapi.time-to-live") Duration timeToLive) {
        this.connections = connections;
        this.json = json;
        this.current = Uni.createFrom().deferred(this::all).memoize().forFixedDuration(timeToLive);
    }

    /** The documents there are, by service; a service that has never answered is absent. */
    Uni<Map<Service, ObjectNode>> current() {
        return current;
    }

    private Uni<Map<Service, ObjectNode>> all() {
        List<Uni<Boolean>> asked =
                Arrays.stream(Service.values()).map(this::ask).toList();
        return Uni.join().all(asked).andFailFast().map(answered -> inOrder());
    }

    /** Whether the service answered; if it did, its document is the last good one. */
    private Uni<Boolean> ask(Service service) {
        return Uni.createFrom()
                .completionStage(
                        () -> connections.read(service, DOCUMENT, PATIENCE).toCompletionStage())
                .invoke(document -> lastGood.put(service, parsed(document)))
                .replaceWith(true)
                .onFailure()
                .invoke(failure -> LOG.warnf(
                        "The OpenAPI document of the %s service cannot be read: %s", service.key(), failure.toString()))
                .onFailure()
                .recoverWithItem(false);
    }

    private ObjectNode parsed(Buffer document) {
        try {
            return json.readValue(document.getBytes(), ObjectNode.class);
        } catch (IOException notADocument) {
            throw new UncheckedIOException(notADocument);
        }
    }

    private Map<Service, ObjectNode> inOrder() {
        Map<Service, ObjectNode> documents = new EnumMap<>(Service.class);
        documents.putAll(lastGood);
        return documents;
    }
}
