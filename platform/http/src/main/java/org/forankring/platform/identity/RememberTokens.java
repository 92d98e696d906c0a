package org.forankring.platform.identity;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Remembers each token that has been verified, with all that was found out about its bearer. */
@ApplicationScoped
class RememberTokens implements SecurityIdentityAugmentor {

    private static final int AFTER_ALL_OTHERS = -1_000;

    private final VerifiedTokens tokens;
    private final Counter verified;

    RememberTokens(VerifiedTokens tokens, MeterRegistry metrics) {
        this.tokens = tokens;
        this.verified = Counter.builder("forankring.tokens.verified")
                .description("Access tokens whose signature and claims were verified")
                .register(metrics);
    }

    @Override
    public int priority() {
        return AFTER_ALL_OTHERS;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        AccessTokenCredential credential = identity.getCredential(AccessTokenCredential.class);
        if (credential != null && identity.getPrincipal() instanceof JsonWebToken token) {
            verified.increment();
            tokens.remember(
                    credential.getToken(), ofNoRequest(identity), Instant.ofEpochSecond(token.getExpirationTime()));
        }
        return Uni.createFrom().item(identity);
    }

    /** The identity without the request that brought the token: the next one is another. */
    private static SecurityIdentity ofNoRequest(SecurityIdentity identity) {
        Map<String, Object> attributes = new HashMap<>(identity.getAttributes());
        attributes.remove(RoutingContext.class.getName());
        attributes.remove(AuthenticationRequestContext.class.getName());
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addCredentials(identity.getCredentials())
                .addAttributes(attributes)
                .addRoles(identity.getRoles())
                .build();
    }
}
