package org.forankring.gateway.protection;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.AsyncResult;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;

/** Stands before one service: lets calls pass, and answers 503 at once to those that would only wait or fail. */
final class Guard {

    private static final Duration WHILE_BUSY = Duration.ZERO;
    private static final String REFUSED = "forankring.calls.refused";
    private static final String SERVICE = "service";

    private final Breaker breaker;
    private final Semaphore places;
    private final Counter busy;
    private final Counter open;

    Guard(String service, Protection protection, Clock clock, MeterRegistry metrics) {
        breaker = new Breaker(clock, protection.failures(), protection.pause());
        places = new Semaphore(protection.concurrency());
        busy = Counter.builder(REFUSED)
                .description("Calls answered 503 by the gateway to spare a service")
                .tags(SERVICE, service, "reason", "busy")
                .register(metrics);
        open = metrics.counter(REFUSED, SERVICE, service, "reason", "open");
        Gauge.builder("forankring.service.calls", () -> protection.concurrency() - places.availablePermits())
                .description("Calls of bearers under way to a service")
                .tag(SERVICE, service)
                .register(metrics);
        Gauge.builder("forankring.service.open", () -> breaker.isOpen() ? 1 : 0)
                .description("1 while a service is left alone because it did not answer")
                .tag(SERVICE, service)
                .register(metrics);
    }

    /** For bearers, who share the service's places. */
    void enter(RoutingContext exchange) {
        if (!places.tryAcquire()) {
            refuse(exchange, WHILE_BUSY, busy);
        } else if (!pass(exchange, places::release)) {
            places.release();
        }
    }

    /** For calls without a token, which have connections of their own and take no bearer's place. */
    void enterAsStranger(RoutingContext exchange) {
        pass(exchange, () -> {});
    }

    private boolean pass(RoutingContext exchange, Runnable afterwards) {
        return switch (breaker.enter()) {
            case Entry.Refused refused -> {
                refuse(exchange, refused.pause(), open);
                yield false;
            }
            case Entry.Passed passed -> {
                AtomicBoolean over = new AtomicBoolean();
                Handler<AsyncResult<Void>> settle = ended -> {
                    if (over.compareAndSet(false, true)) {
                        afterwards.run();
                        breaker.settle(passed, outcome(exchange, ended));
                    }
                };
                exchange.addEndHandler(settle);
                if (exchange.response().closed()) {
                    // It left while its token was verified, too early for the end handler to hear of it.
                    settle.handle(Future.failedFuture("The client has left"));
                } else {
                    exchange.next();
                }
                yield true;
            }
        };
    }

    private static Outcome outcome(RoutingContext exchange, AsyncResult<Void> ended) {
        if (ended.failed() || !exchange.response().ended()) {
            return Outcome.UNKNOWN;
        }
        return switch (exchange.response().getStatusCode()) {
            case 502, 504 -> Outcome.FAILED;
            case 503 -> Outcome.UNKNOWN;
            default -> Outcome.ANSWERED;
        };
    }

    private static void refuse(RoutingContext exchange, Duration pause, Counter reason) {
        reason.increment();
        exchange.response().putHeader(HttpHeaders.RETRY_AFTER, String.valueOf(pause.toSeconds() + 1));
        AnswerVertxFailures.write(exchange, ProblemType.UNAVAILABLE, null);
    }
}
