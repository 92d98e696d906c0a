package org.forankring.gateway.routing;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Hands a service's answer on to the client, as fast as the client reads it. */
final class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final Duration WHAT_HAS_ARRIVED = Duration.ofMillis(250);
    private static final int AHEAD_OF_THE_CLIENT = 256 * 1024;
    private static final int LARGEST_FOR_AN_OLD_CLIENT = 16 * 1024 * 1024;
    private static final DateTimeFormatter IN_A_HEADER =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH);

    private final HttpServerRequest asked;
    private final HttpServerResponse response;
    private final Vertx vertx;
    private final Service service;
    private final Attempt.Answered answered;
    private final HttpClientResponse answer;
    private @Nullable Buffer untilItsLengthIsKnown;
    private boolean ended;
    private boolean discarding;

    Relay(RoutingContext exchange, Service service, Attempt.Answered answered) {
        this.asked = exchange.request();
        this.response = exchange.response();
        this.vertx = exchange.vertx();
        this.service = service;
        this.answered = answered;
        this.answer = answered.answer();
    }

    /**
     * Sends the whole answer.
     *
     * @param now for an answer that does not say of when it is
     */
    void begin(Instant now) {
        response.setStatusCode(answer.statusCode());
        MultiMap headers = answer.headers();
        boolean ofKnownLength = headers.contains(HttpHeaders.CONTENT_LENGTH) || isWithoutBody();
        headers.remove(HttpHeaders.TRANSFER_ENCODING);
        ForwardedHeaders.towardsClient(headers, response.headers());
        response.headers().addAll(headers);
        if (!headers.contains(HttpHeaders.DATE)) {
            response.putHeader(HttpHeaders.DATE, IN_A_HEADER.format(now.atOffset(ZoneOffset.UTC)));
        }
        if (!ofKnownLength && asked.version() == HttpVersion.HTTP_1_0) {
            untilItsLengthIsKnown = Buffer.buffer();
        } else if (!ofKnownLength) {
            response.setChunked(true);
        }
        response.setWriteQueueMaxSize(AHEAD_OF_THE_CLIENT);
        answer.exceptionHandler(this::breakOff);
        answer.handler(this::pass);
        answer.endHandler(end -> end());
        answer.resume();
    }

    /**
     * To be called when the client has gone, or gets something else than the answer. The connection to the service
     * goes back among the others if the rest of the answer has arrived already, and is closed if not. It must not
     * be closed without looking: once the whole answer has arrived it may be another request's, which would break
     * off with it.
     */
    void abandon() {
        discarding = true;
        if (ended) {
            return;
        }
        answer.exceptionHandler(broken -> {});
        answer.handler(rest -> {});
        answer.endHandler(end -> ended = true);
        answer.resume();
        vertx.setTimer(WHAT_HAS_ARRIVED.toMillis(), over -> {
            if (!ended) {
                answered.request().reset();
            }
        });
    }

    private boolean isWithoutBody() {
        return asked.method().equals(HttpMethod.HEAD) || answer.statusCode() == 204 || answer.statusCode() == 304;
    }

    private void pass(Buffer part) {
        if (discarding) {
            return;
        }
        if (untilItsLengthIsKnown != null) {
            keep(untilItsLengthIsKnown, part);
            return;
        }
        response.write(part);
        if (response.writeQueueFull()) {
            answer.pause();
            response.drainHandler(drained -> answer.resume());
        }
    }

    /** An old client is told the length beforehand: a broken connection would look like the end of the answer. */
    private void keep(Buffer kept, Buffer part) {
        kept.appendBuffer(part);
        if (kept.length() > LARGEST_FOR_AN_OLD_CLIENT) {
            answered.request().reset();
        }
    }

    private void end() {
        ended = true;
        if (discarding) {
            return;
        }
        if (untilItsLengthIsKnown == null) {
            response.end();
        } else {
            response.end(untilItsLengthIsKnown);
        }
    }

    /**
     * Part of an answer has been sent; a closed connection is what keeps it from being taken for the whole.
     * Resetting the answer would close the connection too, but without telling the server, which would go on
     * counting the request as under way.
     */
    private void breakOff(Throwable failure) {
        ended = true;
        if (!discarding) {
            LOG.warnf("An answer of the %s service broke off: %s", service.key(), failure.toString());
            asked.connection().close();
        }
    }
}
