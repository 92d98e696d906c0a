package org.forankring.platform.identity;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Reads a verified token's roles as {@link Roles#granted} says, and drops those that it cannot have. */
@ApplicationScoped
class GrantRoles implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.isAnonymous()) {
            return Uni.createFrom().item(identity);
        }
        return Uni.createFrom()
                .item(QuarkusSecurityIdentity.builder()
                        .setPrincipal(identity.getPrincipal())
                        .addCredentials(identity.getCredentials())
                        .addAttributes(identity.getAttributes())
                        .addRoles(roles(identity))
                        .addAttribute(Actors.WITHOUT_MUNICIPALITY, lacksMunicipality(identity))
                        .build());
    }

    /** Whether the token names roles that it would have if it said in which municipality. */
    private static boolean lacksMunicipality(SecurityIdentity identity) {
        return municipality(identity).isEmpty()
                && identity.getRoles().stream()
                        .anyMatch(role -> Roles.isOfAMunicipality(role) && !Roles.isOfTheBoard(role));
    }

    /** A token whose municipality cannot be read gets none: it is not one of the board's, which have no municipality. */
    private static Set<String> roles(SecurityIdentity identity) {
        Optional<String> municipality = municipality(identity);
        boolean legible =
                municipality.stream().allMatch(named -> Actors.uuid(named).isPresent());
        return legible ? Roles.granted(identity.getRoles(), municipality.isPresent()) : Set.of();
    }

    private static Optional<String> municipality(SecurityIdentity identity) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? Actors.text(token, "municipality")
                : Optional.empty();
    }
}
