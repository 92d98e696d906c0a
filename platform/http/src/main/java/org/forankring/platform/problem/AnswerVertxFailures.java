package org.forankring.platform.problem;

import io.quarkus.security.AuthenticationException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.language.Wording;
import org.forankring.platform.time.Ids;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Gives a problem body to what fails before JAX-RS sees it: too large, unauthenticated, unknown path. */
@ApplicationScoped
public class AnswerVertxFailures {

    private static final Logger LOG = Logger.getLogger(AnswerVertxFailures.class);
    private static final int FIRST = Integer.MIN_VALUE;
    private static final String CHALLENGE = "WWW-Authenticate";
    private static final Duration LINGER = Duration.ofSeconds(2);

    private final Ids ids;

    AnswerVertxFailures(Ids ids) {
        this.ids = ids;
    }

    void install(@Observes Router router) {
        router.route().order(FIRST).failureHandler(this::answer);
        for (ProblemType type : ProblemType.values()) {
            router.errorHandler(type.status(), this::answer);
        }
    }

    private void answer(RoutingContext failed) {
        if (correlationOf(failed) == null) {
            Correlation.continueAs(ids.next().toString());
        }
        ProblemType type = typeOf(failed);
        if (type.status() >= 500) {
            LOG.error("A request failed before it reached a resource", failed.failure());
        }
        write(failed, type, null);
    }

    private static ProblemType typeOf(RoutingContext failed) {
        return switch (failed.failure()) {
            case AuthenticationException unverified -> ProblemType.UNAUTHENTICATED;
            case UnauthorizedException anonymous -> ProblemType.UNAUTHENTICATED;
            case ForbiddenException forbidden -> ProblemType.FORBIDDEN;
            case RejectedExecutionException overloaded -> ProblemType.UNAVAILABLE;
            case Throwable failure when Outage.isBehind(failure) -> ProblemType.UNAVAILABLE;
            case null, default -> ProblemType.ofStatus(failed.statusCode() >= 400 ? failed.statusCode() : 500);
        };
    }

    /**
     * Ends the exchange with a problem. An answer that has already begun is cut off instead. A body that is
     * too large is left unread: what is still on its way is thrown away for a moment, so that the client gets
     * to read the answer, and then the connection is closed.
     */
    public static void write(RoutingContext exchange, ProblemType type, @Nullable Wording detail) {
        if (exchange.response().closed() || exchange.response().ended()) {
            return;
        }
        if (exchange.response().headWritten()) {
            cutOff(exchange);
            return;
        }
        if (type == ProblemType.PAYLOAD_TOO_LARGE) {
            closeAfterwards(exchange);
        }
        if (type == ProblemType.UNAVAILABLE && !exchange.response().headers().contains(HttpHeaders.RETRY_AFTER)) {
            exchange.response().putHeader(HttpHeaders.RETRY_AFTER, UniformProblems.RETRY_AFTER_SECONDS);
        }
        if (type == ProblemType.UNAUTHENTICATED
                && !exchange.response().headers().contains(CHALLENGE)) {
            exchange.response().putHeader(CHALLENGE, "Bearer");
        }
        JsonObject problem = new JsonObject()
                .put("type", type.uri().toString())
                .put("title", type.title())
                .put("status", type.status());
        if (detail != null) {
            problem.put("detail", detail.said());
            problem.put("phrase", detail.code());
            problem.put("parameters", new JsonObject(detail.told()));
        }
        String correlation = correlationOf(exchange);
        if (correlation != null) {
            problem.put("correlationId", correlation);
            exchange.response().putHeader(Correlation.HEADER, correlation);
        }
        exchange.response()
                .setStatusCode(type.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(problem.toBuffer());
    }

    /** What is malformed enough fails before its correlation begins, so what the caller sent counts too. */
    private static @Nullable String correlationOf(RoutingContext exchange) {
        String current = Correlation.currentId();
        return current != null
                ? current
                : Correlation.accepted(exchange.request().getHeader(Correlation.HEADER))
                        .orElse(null);
    }

    /** Resetting an HTTP/1 answer would close the connection too, but leave the request counted as under way. */
    private static void cutOff(RoutingContext exchange) {
        if (exchange.request().version() == HttpVersion.HTTP_2) {
            exchange.response().reset();
        } else {
            exchange.request().connection().close();
        }
    }

    /** Closes the connection once the answer is out and what is still being sent has been read, or after a moment. */
    static void closeAfterwards(RoutingContext exchange) {
        HttpServerRequest request = exchange.request();
        if (request.version() == HttpVersion.HTTP_2) {
            return;
        }
        exchange.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        exchange.addEndHandler(answered -> {
            if (request.isEnded()) {
                request.connection().close();
                return;
            }
            request.handler(unread -> {});
            request.endHandler(read -> request.connection().close());
            request.resume();
            exchange.vertx()
                    .setTimer(LINGER.toMillis(), late -> request.connection().close());
        });
    }
}
