package org.forankring.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.privacy.CivilRegistrationNumbers;
import org.forankring.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail around every request that carries a token. A change is written down before it is carried
 * out, so that none can go untraced, whatever fails in between; if the trail cannot be written, the change is
 * not made.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class AuditRequests implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REQUEST_ID = AuditRequests.class.getName();
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AuditTrail trail;
    private final Actors actors;
    private final Clock clock;
    private final Ids ids;

    AuditRequests(AuditTrail trail, Actors actors, Clock clock, Ids ids) {
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
        this.ids = ids;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        UUID requestId = ids.next();
        request.setProperty(REQUEST_ID, requestId);
        if (!SAFE.contains(request.getMethod())) {
            actors.find().ifPresent(actor -> append("attempt", requestId, actor, request, null));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        UUID requestId = request.getProperty(REQUEST_ID) instanceof UUID known ? known : ids.next();
        actors.find().ifPresent(actor -> append("outcome", requestId, actor, request, response.getStatus()));
    }

    private void append(
            String stage, UUID requestId, Actor actor, ContainerRequestContext request, @Nullable Integer status) {
        AuditEntry entry = new AuditEntry(
                ids.next(),
                clock.instant(),
                stage,
                requestId,
                actor.subject(),
                actor.roles().stream().sorted().toList(),
                actor.municipality().orElse(null),
                request.getMethod(),
                CivilRegistrationNumbers.masked(request.getUriInfo().getPath()),
                status,
                Correlation.currentId());
        QuarkusTransaction.suspendingExisting().run(() -> trail.append(entry));
    }
}
