package org.forankring.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body that fails as soon as more than its limit has been read, whatever length was announced, and
 * that tells when it has been read to the end.
 */
final class BoundedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limit;
    private final Runnable whenRead;
    private @Nullable Handler<Throwable> failed;
    private long read;

    BoundedBody(ReadStream<Buffer> source, long limit, Runnable whenRead) {
        this.source = source;
        this.limit = limit;
        this.whenRead = whenRead;
    }

    /** Whether more than the limit has been read. */
    boolean isTooLarge() {
        return read > limit;
    }

    @Override
    public BoundedBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler == null ? null : part -> pass(part, handler));
        return this;
    }

    private void pass(Buffer part, Handler<Buffer> handler) {
        boolean wasTooLarge = isTooLarge();
        read += part.length();
        if (!isTooLarge()) {
            handler.handle(part);
        } else if (!wasTooLarge && failed != null) {
            failed.handle(new IllegalStateException("The body is larger than " + limit + " bytes"));
        }
    }

    @Override
    public BoundedBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        failed = handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public BoundedBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(
                handler == null
                        ? null
                        : end -> {
                            handler.handle(null);
                            whenRead.run();
                        });
        return this;
    }

    @Override
    public BoundedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public BoundedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public BoundedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
