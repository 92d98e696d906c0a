package org.forankring.gateway;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;

/** A programme and a training service behind the gateway, and a monitoring service that is down; short patience. */
public final class ServicesBehind implements QuarkusTestResourceLifecycleManager {

    private ServiceOnLoopback programme;
    private ServiceOnLoopback training;

    @Override
    public Map<String, String> start() {
        try (ServerSocket unused = new ServerSocket(0)) {
            programme = new ServiceOnLoopback("programme", document("programme", "title"));
            training = new ServiceOnLoopback("training", document("training", "place"));
            return Map.ofEntries(
                    Map.entry("forankring.routes.programme.url", programme.url()),
                    Map.entry("forankring.routes.training.url", training.url()),
                    Map.entry("forankring.routes.monitoring.url", "http://127.0.0.1:" + unused.getLocalPort()),
                    Map.entry("forankring.routes.response-timeout", "2S"),
                    Map.entry("forankring.routes.without-token.connections", "4"),
                    Map.entry("forankring.routes.without-token.waiting", "4"),
                    Map.entry("forankring.routes.body-limit", "64K"),
                    Map.entry("forankring.routes.body-time", "5S"),
                    Map.entry("forankring.routes.body-grace", "2S"),
                    Map.entry("forankring.routes.body-memory", "1M"),
                    Map.entry("forankring.openapi.time-to-live", "0.1S"),
                    Map.entry("quarkus.http.idle-timeout", "6S"));
        } catch (IOException busy) {
            throw new UncheckedIOException(busy);
        }
    }

    @Override
    public void stop() {
        programme.close();
        training.close();
    }

    private static String document(String service, String property) {
        return """
                {"openapi": "3.1.0",
                 "info": {"title": "%1$s", "version": "1"},
                 "paths": {
                   "/api/%1$s/v1/meetings": {"get": {"operationId": "listMeetings", "tags": ["%1$s"],
                     "security": [{"SecurityScheme": ["core-team"]}],
                     "responses": {"200": {"description": "ok", "content": {"application/json": {
                       "schema": {"$ref": "#/components/schemas/Meeting"}}}}}}},
                   "/internal/%1$s": {"get": {"responses": {}}}},
                 "components": {
                   "schemas": {
                     "Meeting": {"type": "object", "properties": {"%2$s": {"type": "string"}}},
                     "Fault": {"type": "object", "properties": {"code": {"type": "string"}}}},
                   "securitySchemes": {"SecurityScheme": {"type": "openIdConnect", "openIdConnectUrl": "http://inside"}}}}
                """.formatted(service, property);
    }
}
