package org.forankring.platform.audit;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.BlockingOperationControl;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.Provider;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.regex.Pattern;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.forankring.platform.privacy.CivilRegistrationNumbers;
import org.forankring.platform.tenancy.Tenancy;
import org.forankring.platform.time.Ids;
import org.jspecify.annotations.Nullable;

/**
 * Writes the trail around every request that carries a token. A change is written down before it is carried
 * out, so that none can go untraced, whatever fails in between; if the trail cannot be written, the change is
 * not made. A request that is turned away before a resource is chosen (no such path, no valid token, a body
 * that is too large) has touched nothing and is left to the access log. Such answers, and refusals for want
 * of a role, are given on the event loop, where nothing may wait: the refusals are written by a worker.
 */
@Provider
@Priority(Priorities.AUTHORIZATION + 100)
class AuditRequests implements ContainerRequestFilter, ContainerResponseFilter {

    private static final String REQUEST_ID = AuditRequests.class.getName();
    private static final String SECRET = "secret";
    private static final Pattern UNKEPT = Pattern.compile("[\\p{Cntrl}\\p{Cs}]");
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    private final AuditTrail trail;
    private final Actors actors;
    private final Clock clock;
    private final Ids ids;
    private final ExecutorService workers;

    AuditRequests(AuditTrail trail, Actors actors, Clock clock, Ids ids, ExecutorService workers) {
        this.trail = trail;
        this.actors = actors;
        this.clock = clock;
        this.ids = ids;
        this.workers = workers;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        UUID requestId = ids.next();
        request.setProperty(REQUEST_ID, requestId);
        if (!SAFE.contains(request.getMethod())) {
            actors.find().ifPresent(actor -> append(entry("attempt", requestId, actor, request, null)));
        }
    }

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        boolean onEventLoop = !BlockingOperationControl.isBlockingAllowed();
        if (onEventLoop && response.getStatus() != Response.Status.FORBIDDEN.getStatusCode()) {
            return;
        }
        UUID requestId = request.getProperty(REQUEST_ID) instanceof UUID known ? known : ids.next();
        actors.find()
                .map(actor -> entry("outcome", requestId, actor, request, response.getStatus()))
                .ifPresent(outcome -> {
                    if (onEventLoop) {
                        workers.execute(() -> append(outcome));
                    } else {
                        append(outcome);
                    }
                });
    }

    /** As the service's own work, and kept whatever becomes of the request. */
    private void append(AuditEntry entry) {
        Tenancy.everywhere(() -> QuarkusTransaction.requiringNew().run(() -> trail.append(entry)));
    }

    private AuditEntry entry(
            String stage, UUID requestId, Actor actor, ContainerRequestContext request, @Nullable Integer status) {
        return new AuditEntry(
                ids.next(),
                clock.instant(),
                stage,
                requestId,
                actor.subject(),
                actor.roles().stream().sorted().toList(),
                actor.municipality().orElse(null),
                request.getMethod(),
                CivilRegistrationNumbers.masked(pathOf(request.getUriInfo())),
                status,
                Correlation.currentId());
    }

    /**
     * The path, but for what it names as {@code {secret}}, for whoever knows that needs no token, and for characters that no
     * text may hold, in place of which U+FFFD stands.
     */
    private static String pathOf(UriInfo target) {
        String path = target.getPath();
        for (String secret : target.getPathParameters().getOrDefault(SECRET, List.of())) {
            path = path.replace(secret, "***");
        }
        return UNKEPT.matcher(path).replaceAll("\uFFFD");
    }
}
