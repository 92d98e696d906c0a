package org.forankring.gateway.routing;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a request's body until it is whole. No service sees a client that is slow with its body: a connection
 * to a service is taken only afterwards, so that it is held for as long as the service needs and no longer.
 */
final class IncomingBody {

    private static final int EVERY_SECOND = 1_000;
    private static final long FREE_OF_MEMORY = 16 * 1024;

    private final HttpServerRequest request;
    private final Vertx vertx;
    private final Routes routes;
    private final BodyMemory memory;
    private final Promise<Received> received = Promise.promise();
    private final List<Buffer> parts = new ArrayList<>();
    private long length;
    private long taken;
    private long seconds;
    private boolean decided;

    IncomingBody(HttpServerRequest request, Vertx vertx, Routes routes, BodyMemory memory) {
        this.request = request;
        this.vertx = vertx;
        this.routes = routes;
        this.memory = memory;
    }

    /** Whether the request says that a body follows, be it an empty one in chunks. */
    static boolean isAnnounced(HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || (length != null && !length.equals("0"));
    }

    /** The body, or why it is not sent on; never fails. */
    Future<Received> read() {
        if (!isAnnounced(request)) {
            return Future.succeededFuture(Received.Whole.NOTHING);
        }
        long watch = vertx.setPeriodic(EVERY_SECOND, tick -> checkPace());
        received.future().onComplete(done -> vertx.cancelTimer(watch));
        request.exceptionHandler(broken -> decide(Received.Refused.BROKEN_OFF));
        request.handler(this::take);
        request.endHandler(end -> decide(new Received.Whole(parts, length)));
        request.resume();
        return received.future();
    }

    /** To be called once nobody needs the body any more. */
    void forget() {
        decided = true;
        parts.clear();
        memory.giveBack(taken);
        taken = 0;
        received.tryComplete(Received.Refused.BROKEN_OFF);
    }

    private void take(Buffer part) {
        if (decided) {
            return;
        }
        length += part.length();
        long needed = Math.max(0, length - FREE_OF_MEMORY) - taken;
        if (length > routes.bodyLimit().asLongValue()) {
            decide(Received.Refused.TOO_LARGE);
        } else if (needed > 0 && !memory.take(needed)) {
            decide(Received.Refused.NO_ROOM);
        } else {
            taken += Math.max(0, needed);
            parts.add(part);
        }
    }

    private void checkPace() {
        seconds++;
        boolean late = seconds > routes.bodyTime().toSeconds();
        boolean slow = seconds > routes.bodyGrace().toSeconds()
                && length < seconds * routes.bodyRate().asLongValue();
        if (late || slow) {
            decide(Received.Refused.TOO_SLOW);
        }
    }

    private void decide(Received outcome) {
        decided = true;
        received.tryComplete(outcome);
    }
}
