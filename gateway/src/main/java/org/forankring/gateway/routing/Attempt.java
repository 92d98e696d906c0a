package org.forankring.gateway.routing;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.List;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** One try to have a service answer a request, up to the head of its answer. */
final class Attempt {

    private static final Logger LOG = Logger.getLogger(Attempt.class);

    private final HttpServerRequest asked;
    private final Received.Whole body;
    private final Vertx vertx;
    private final Promise<Outcome> outcome = Promise.promise();
    private @Nullable HttpClientRequest forwarded;
    private boolean sent;
    private boolean abandoned;

    Attempt(HttpServerRequest asked, Received.Whole body, Vertx vertx) {
        this.asked = asked;
        this.body = body;
        this.vertx = vertx;
    }

    /** What came of an attempt. */
    sealed interface Outcome {}

    /**
     * The service answers.
     *
     * @param request what it answers
     * @param answer its head; the body waits to be read
     */
    record Answered(HttpClientRequest request, HttpClientResponse answer) implements Outcome {}

    /** The service does not answer. */
    enum Failed implements Outcome {
        /** Every connection is in use, and so is every place to wait for one. */
        BUSY,
        UNREACHABLE,
        /** The connection was closed before the request was on it as a whole: it has not been carried out. */
        NOT_SENT,
        /** The connection was closed afterwards: whether the request has been carried out is open. */
        CUT,
        /** The time to answer is over; whether the request is carried out is open. */
        SILENT
    }

    /** What comes of the attempt; never fails. */
    Future<Outcome> begin(Future<HttpClientRequest> connection, long responseMillis) {
        connection
                .onSuccess(opened -> send(opened, responseMillis))
                .onFailure(failure -> outcome.tryComplete(withoutConnection(failure)));
        return outcome.future();
    }

    /** To be called when the client has gone before there was an outcome; there will be none. */
    void abandon() {
        abandoned = true;
        if (forwarded != null && !outcome.future().isComplete()) {
            forwarded.reset();
        }
    }

    private void send(HttpClientRequest opened, long responseMillis) {
        forwarded = opened;
        opened.exceptionHandler(Attempt::isAlsoInTheAnswer);
        if (abandoned) {
            opened.reset();
            return;
        }
        long patience = vertx.setTimer(responseMillis, late -> {
            outcome.tryComplete(Failed.SILENT);
            opened.reset();
        });
        opened.response().onComplete(answered -> {
            vertx.cancelTimer(patience);
            if (answered.succeeded()) {
                outcome.tryComplete(new Answered(opened, answered.result().pause()));
            } else {
                outcome.tryComplete(sent ? Failed.CUT : Failed.NOT_SENT);
            }
        });
        opened.headers().addAll(asked.headers());
        ForwardedHeaders.towardsService(opened.headers(), asked);
        write(opened).onSuccess(written -> sent = true);
    }

    private Future<Void> write(HttpClientRequest opened) {
        List<Buffer> parts = body.parts();
        if (IncomingBody.isAnnounced(asked)) {
            opened.headers().remove(HttpHeaders.TRANSFER_ENCODING);
            opened.putHeader(HttpHeaders.CONTENT_LENGTH, Long.toString(body.length()));
        }
        if (parts.isEmpty()) {
            return opened.end();
        }
        parts.subList(0, parts.size() - 1).forEach(opened::write);
        return opened.end(parts.getLast());
    }

    private static Failed withoutConnection(Throwable failure) {
        return switch (failure) {
            case HttpClosedException closedAlready -> Failed.NOT_SENT;
            case ConnectionPoolTooBusyException noPlaceToWait -> Failed.BUSY;
            case ConnectTimeoutException unreachable -> Failed.UNREACHABLE;
            case TimeoutException waitedInVain -> Failed.BUSY;
            default -> Failed.UNREACHABLE;
        };
    }

    private static void isAlsoInTheAnswer(Throwable failure) {
        LOG.tracef(failure, "A forwarded request failed");
    }
}
