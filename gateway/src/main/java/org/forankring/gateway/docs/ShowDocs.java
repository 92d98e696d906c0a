package org.forankring.gateway.docs;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;

/**
 * Serves the page at {@code /docs} that shows the merged document, and leads there from {@code /}. The Swagger
 * UI extension supplies the scripts and styles beside it; its own page is not used, since its inline scripts
 * would need a weaker content security policy.
 */
@ApplicationScoped
class ShowDocs {

    private static final int BEFORE_THE_EXTENSION = -1;
    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);
    private static final String HTML = "text/html; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";

    void install(@Observes Router router) {
        Buffer page = read("index.html");
        Buffer start = read("start.js");
        router.route("/").handler(exchange -> exchange.redirect("/docs"));
        router.route("/docs/*").order(BEFORE_THE_EXTENSION).handler(ShowDocs::refuseWriting);
        Map.of("/docs", page, "/docs/index.html", page, "/docs/start.js", start)
                .forEach((path, content) -> router.route(path)
                        .order(BEFORE_THE_EXTENSION)
                        .handler(exchange -> send(exchange, content, path.endsWith(".js") ? SCRIPT : HTML)));
    }

    private static void refuseWriting(RoutingContext exchange) {
        if (READING.contains(exchange.request().method())) {
            exchange.next();
        } else {
            exchange.response().putHeader(HttpHeaders.ALLOW, "GET, HEAD");
            AnswerVertxFailures.write(exchange, ProblemType.METHOD_NOT_ALLOWED, null);
        }
    }

    private static void send(RoutingContext exchange, Buffer content, String mediaType) {
        exchange.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, mediaType)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache")
                .end(content);
    }

    private static Buffer read(String name) {
        try (InputStream content = Objects.requireNonNull(ShowDocs.class.getResourceAsStream(name), name)) {
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
