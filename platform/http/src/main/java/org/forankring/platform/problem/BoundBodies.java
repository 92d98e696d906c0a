package org.forankring.platform.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Answers 413 with a problem as soon as a resource has read more of a chunked body than a body may have. */
@Provider
class BoundBodies implements ContainerRequestFilter {

    private final long largestBody;
    private final RoutingContext exchange;

    BoundBodies(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size", defaultValue = "10M") MemorySize largestBody,
            RoutingContext exchange) {
        this.largestBody = largestBody.asLongValue();
        this.exchange = exchange;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getHeaderString(HttpHeaders.CONTENT_LENGTH) == null && request.hasEntity()) {
            request.setEntityStream(new Bounded(request.getEntityStream(), largestBody, () -> {
                AnswerVertxFailures.closeAfterwards(exchange);
                return Problems.builder(ProblemType.PAYLOAD_TOO_LARGE).build();
            }));
        }
    }

    private static final class Bounded extends FilterInputStream {

        private final Supplier<? extends RuntimeException> tooLarge;
        private long left;

        Bounded(InputStream source, long limit, Supplier<? extends RuntimeException> tooLarge) {
            super(source);
            this.left = limit;
            this.tooLarge = tooLarge;
        }

        @Override
        public int read() throws IOException {
            int octet = super.read();
            return octet < 0 ? octet : counted(1, octet);
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            return read < 0 ? read : counted(read, read);
        }

        private int counted(int octets, int result) {
            left -= octets;
            if (left < 0) {
                throw tooLarge.get();
            }
            return result;
        }
    }
}
