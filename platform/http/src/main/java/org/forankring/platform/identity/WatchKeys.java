package org.forankring.platform.identity;

import io.quarkus.arc.Unremovable;
import io.quarkus.oidc.common.OidcEndpoint;
import io.quarkus.oidc.common.OidcResponseFilter;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicReference;

/** Forgets what was verified with the provider's keys as soon as it publishes others: one may have been withdrawn. */
@ApplicationScoped
@Unremovable
@OidcEndpoint(OidcEndpoint.Type.JWKS)
class WatchKeys implements OidcResponseFilter {

    private final VerifiedTokens tokens;
    private final AtomicReference<String> published = new AtomicReference<>("");

    WatchKeys(VerifiedTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Uni<Void> filter(OidcResponseFilterContext answer) {
        if (answer.statusCode() == 200) {
            String keys = answer.responseBody().toString();
            if (!keys.equals(published.getAndSet(keys))) {
                tokens.forgetAll();
            }
        }
        return Uni.createFrom().voidItem();
    }
}
