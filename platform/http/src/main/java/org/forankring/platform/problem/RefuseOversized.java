package org.forankring.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers a problem to a request whose target, headers or announced body are too large. The server's own
 * limits would answer without a body; they are therefore set above these and only cap what a connection can
 * make it hold. A body of no announced length is for {@link BoundBodies} to measure.
 */
@ApplicationScoped
class RefuseOversized {

    private static final int AFTER_CORRELATION = 9_000;
    private static final int AFTER_THE_SERVERS_OWN_LIMIT = 1;
    private static final long READ_AHEAD = 1024 * 1024;

    private final long largestTarget;
    private final long largestHeaders;
    private final long largestBody;

    RefuseOversized(
            @ConfigProperty(name = "forankring.http.max-target-size", defaultValue = "8K") MemorySize target,
            @ConfigProperty(name = "forankring.http.max-header-size", defaultValue = "16K") MemorySize headers,
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize body) {
        this.largestTarget = target.asLongValue();
        this.largestHeaders = headers.asLongValue();
        this.largestBody = body.asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_CORRELATION);
        filters.register(this::yieldToBoundBodies, AFTER_THE_SERVERS_OWN_LIMIT);
    }

    private void yieldToBoundBodies(RoutingContext exchange) {
        if (exchange.get(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY) != null) {
            exchange.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, largestBody + READ_AHEAD);
        }
        exchange.next();
    }

    private void check(RoutingContext exchange) {
        ProblemType refusal = refusal(exchange.request());
        if (refusal == null) {
            exchange.next();
        } else {
            AnswerVertxFailures.write(exchange, refusal, null);
        }
    }

    private @Nullable ProblemType refusal(HttpServerRequest request) {
        if (request.uri().length() > largestTarget) {
            return ProblemType.URI_TOO_LONG;
        }
        long headers = 0;
        for (Map.Entry<String, String> header : request.headers()) {
            headers += header.getKey().length() + header.getValue().length() + ": \r\n".length();
        }
        if (headers > largestHeaders) {
            return ProblemType.HEADERS_TOO_LARGE;
        }
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        try {
            return length != null && Long.parseLong(length) > largestBody ? ProblemType.PAYLOAD_TOO_LARGE : null;
        } catch (NumberFormatException noLength) {
            return ProblemType.MALFORMED_REQUEST;
        }
    }
}
