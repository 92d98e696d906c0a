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
 * Tells PostgreSQL, for every connection handed out, whose rows may be seen and who is at work. It says so for the
 * transaction at hand only, which takes it back by itself: the scope cannot outlive the work it was set for, whichever
 * thread this pool serves next and whichever service a pooler between it and PostgreSQL lends the session to.
 *
 * <p>Who asks outside a transaction gets one for reading only; the pool ends it when the connection is returned.
 */
@ApplicationScoped
class ScopeConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ScopeConnections.class);

    private static final String SET = """
            select set_config('app.municipality', ?, true), set_config('app.actor', ?, true),
                   set_config('app.correlation', ?, true), set_config('transaction_read_only', ?, true)""";

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
            boolean toRead = connection.getAutoCommit();
            if (toRead) {
                connection.setAutoCommit(false);
            }
            set(connection, scope(actor), actor.map(Actor::subject).orElse(service), Correlation.currentId(), toRead);
        } catch (SQLException broken) {
            LOG.debugf("A database connection was lent broken: %s", broken.getMessage());
            breakOff(connection);
        }
    }

    /**
     * Whoever has been lent the connection learns it from the first statement, and the pool replaces it when it is returned.
     * The pool would lose it for good if this were told here.
     */
    private static void breakOff(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException broken) {
            LOG.debugf("A broken database connection cannot be broken off: %s", broken.getMessage());
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

    private static void set(
            Connection connection, Scope scope, String actor, @Nullable String correlation, boolean toRead)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(SET)) {
            statement.setString(1, scope.setting());
            statement.setString(2, actor);
            statement.setString(3, Objects.requireNonNullElse(correlation, ""));
            statement.setString(4, toRead ? "on" : "off");
            statement.execute();
        }
    }
}
