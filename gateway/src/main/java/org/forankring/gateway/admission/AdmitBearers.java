package org.forankring.gateway.admission;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forankring.gateway.limits.LimitCallers;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.AnswerVertxFailures;
import org.forankring.platform.problem.ProblemType;
import org.jboss.logging.Logger;

/**
 * Lets a request pass if it carries one bearer token that verifies: signature, issuer, audience, expiry and
 * subject, as the {@code quarkus.oidc} properties ask, and its bearer does not call too often. What the bearer may do
 * is for the services to decide, which verify the token again.
 */
@ApplicationScoped
public class AdmitBearers implements Handler<RoutingContext> {

    private static final Logger LOG = Logger.getLogger(AdmitBearers.class);

    private final IdentityProviderManager identities;
    private final LimitCallers limits;

    AdmitBearers(IdentityProviderManager identities, LimitCallers limits) {
        this.identities = identities;
        this.limits = limits;
    }

    @Override
    public void handle(RoutingContext exchange) {
        if (exchange.request().headers().getAll(HttpHeaders.AUTHORIZATION).size() > 1) {
            AnswerVertxFailures.write(
                    exchange, ProblemType.MALFORMED_REQUEST, Wording.of("problem.one-authorization-only"));
            return;
        }
        if (exchange.user() instanceof QuarkusHttpUser known) {
            admit(exchange, known.getSecurityIdentity());
            return;
        }
        exchange.remove(QuarkusHttpUser.AUTH_FAILURE_HANDLER);
        QuarkusHttpUser.getSecurityIdentity(exchange, identities)
                .subscribe()
                .with(identity -> admit(exchange, identity), failure -> refuse(exchange, failure));
    }

    private void admit(RoutingContext exchange, SecurityIdentity identity) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            if (limits.admitsStranger(exchange)) {
                AnswerVertxFailures.write(exchange, ProblemType.UNAUTHENTICATED, null);
            }
        } else if (limits.admits(exchange, token)) {
            exchange.next();
        }
    }

    private void refuse(RoutingContext exchange, Throwable failure) {
        if (!(failure instanceof AuthenticationFailedException)) {
            LOG.error("A token could not be verified", failure);
            AnswerVertxFailures.write(exchange, ProblemType.UNAVAILABLE, Wording.of("problem.tokens-unverifiable"));
        } else if (limits.admitsStranger(exchange)) {
            exchange.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
            AnswerVertxFailures.write(exchange, ProblemType.UNAUTHENTICATED, null);
        }
    }
}
