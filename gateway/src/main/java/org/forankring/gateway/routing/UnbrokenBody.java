package org.forankring.gateway.routing;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * The body of an answer that has begun. That it breaks off is told to whoever cuts the client's connection, and
 * to nobody else: the proxy would reset the answer, which closes the connection without telling the server,
 * and the server would go on counting the request as under way.
 */
final class UnbrokenBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;

    UnbrokenBody(ReadStream<Buffer> source, Handler<Throwable> whenBroken) {
        this.source = source.exceptionHandler(whenBroken);
    }

    @Override
    public UnbrokenBody exceptionHandler(@Nullable Handler<Throwable> handler) {
        return this;
    }

    @Override
    public UnbrokenBody handler(@Nullable Handler<Buffer> handler) {
        source.handler(handler);
        return this;
    }

    @Override
    public UnbrokenBody endHandler(@Nullable Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    @Override
    public UnbrokenBody pause() {
        source.pause();
        return this;
    }

    @Override
    public UnbrokenBody resume() {
        source.resume();
        return this;
    }

    @Override
    public UnbrokenBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }
}
