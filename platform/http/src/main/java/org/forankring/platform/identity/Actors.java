package org.forankring.platform.identity;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;

/** Reads the {@link Actor} from the verified token of the current request. */
@ApplicationScoped
public class Actors {

    /** The identity's attribute that says that roles were dropped because the token names no municipality. */
    static final String WITHOUT_MUNICIPALITY = Actors.class.getName() + ".without-municipality";

    private final SecurityIdentity identity;

    Actors(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The actor, or empty when the request carries no token. */
    public Optional<Actor> find() {
        if (identity.isAnonymous() || !(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Optional.empty();
        }
        return Optional.of(new Actor(
                token.getSubject(),
                identity.getRoles().stream().filter(Roles.OF_TOKENS::contains).collect(Collectors.toSet()),
                text(token, "municipality").flatMap(Actors::uuid),
                text(token, "employee").flatMap(Actors::uuid),
                text(token, "source_system")));
    }

    /**
     * The actor of a request that a role annotation has already let through.
     *
     * @throws IllegalStateException without a token
     */
    public Actor current() {
        return find().orElseThrow(() -> new IllegalStateException("No verified token in this request"));
    }

    /** The municipality that the actor's token names; 403 when it names none. */
    public UUID municipality() {
        return current().municipality().orElseThrow(Actors::withoutMunicipality);
    }

    /** Whether the token names roles that it does not have, because it does not say in which municipality. */
    boolean lackMunicipality() {
        return Boolean.TRUE.equals(identity.getAttribute(WITHOUT_MUNICIPALITY));
    }

    /** The answer to whoever should say in which municipality, and does not. */
    static HttpProblem withoutMunicipality() {
        return Problems.of(ProblemType.FORBIDDEN, Wording.of("problem.token-without-municipality"));
    }

    /** A claim as a text, whatever form the provider gave it. */
    static Optional<String> text(JsonWebToken token, String claim) {
        return token.<Object>claim(claim).map(Object::toString);
    }

    static Optional<UUID> uuid(String claim) {
        try {
            return Optional.of(UUID.fromString(claim));
        } catch (IllegalArgumentException notAnId) {
            return Optional.empty();
        }
    }
}
