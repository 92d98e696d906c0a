package org.forankring.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.forankring.platform.correlation.Correlation;
import org.forankring.platform.identity.Actor;
import org.forankring.platform.identity.Actors;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * Tells PostgreSQL, for every connection handed out, whose rows may be seen and who is at work, and takes it back
 * on return. The scope therefore never outlives the work it was set for, whichever thread the pool serves next.
 */
@ApplicationScoped
class ScopeConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ScopeConnections.class);

    private static final String SET = """
            select set_config('app.municipality', ?, false), set_config('app.actor', ?, false),
                   set_config('app.correlation', ?, false)""";

    private final Actors actors;
    private final String service;

    ScopeConnections(Actors actors, @ConfigProperty(name = "quarkus.application.name") String service) {
        this.actors = actors;
        this.service = service;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Optional<Actor> actor = actor();
        try {
            set(connection, scope(actor), actor.map(Actor::subject).orElse(service), Correlation.currentId());
        } catch (SQLException broken) {
            throw new IllegalStateException("The municipality cannot be set on a database connection", broken);
        }
    }

    /** A connection that can no longer be reset is broken or is set anew when it is next acquired. */
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            set(connection, Scope.NOWHERE, "", null);
        } catch (SQLException broken) {
            LOG.debugf("A database connection was returned broken: %s", broken.getMessage());
        }
    }

    /** Background work acts for the service, even when a request set it off. */
    private Optional<Actor> actor() {
        boolean atRequest =
                !Tenancy.current().isBound() && Arc.container().requestContext().isActive();
        return atRequest ? actors.find() : Optional.empty();
    }

    private static Scope scope(Optional<Actor> actor) {
        return Tenancy.current().isBound()
                ? Tenancy.current().get()
                : actor.map(Scope::of).orElse(Scope.NOWHERE);
    }

    private static void set(Connection connection, Scope scope, String actor, @Nullable String correlation)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, scope.setting());
            statement.setString(2, actor);
            statement.setString(3, Objects.requireNonNullElse(correlation, ""));
            statement.execute();
        }
    }
}
