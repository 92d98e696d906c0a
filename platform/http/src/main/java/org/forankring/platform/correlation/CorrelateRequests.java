package org.forankring.platform.correlation;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.forankring.platform.time.Ids;

/** Takes over the caller's correlation id, or makes one, before anything else sees the request. */
@ApplicationScoped
class CorrelateRequests {

    private static final int FIRST = 10_000;

    private final Ids ids;

    CorrelateRequests(Ids ids) {
        this.ids = ids;
    }

    void register(@Observes Filters filters) {
        filters.register(this::correlate, FIRST);
    }

    private void correlate(RoutingContext request) {
        String offered = request.request().getHeader(Correlation.HEADER);
        String id = Correlation.accepted(offered).orElseGet(() -> ids.next().toString());
        request.request().headers().set(Correlation.HEADER, id);
        request.response().putHeader(Correlation.HEADER, id);
        Correlation.continueAs(id);
        request.next();
    }
}
