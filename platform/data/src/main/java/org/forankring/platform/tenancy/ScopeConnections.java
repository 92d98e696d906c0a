package org.forankring.platform.tenancy;

import io.agroal.api.AgroalPoolInterceptor;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.forankring.platform.identity.Actors;
import org.jboss.logging.Logger;

/**
 * Tells PostgreSQL, for every connection handed out, whose rows may be seen, and takes it back on return. The
 * scope therefore never outlives the work it was set for, whichever thread the pool serves next.
 */
@ApplicationScoped
class ScopeConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(ScopeConnections.class);

    private final Actors actors;

    ScopeConnections(Actors actors) {
        this.actors = actors;
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        try {
            set(connection, scope());
        } catch (SQLException broken) {
            throw new IllegalStateException("The municipality cannot be set on a database connection", broken);
        }
    }

    /** A connection that can no longer be reset is broken or is set anew when it is next acquired. */
    @Override
    public void onConnectionReturn(Connection connection) {
        try {
            set(connection, Scope.NOWHERE);
        } catch (SQLException broken) {
            LOG.debugf("A database connection was returned broken: %s", broken.getMessage());
        }
    }

    private Scope scope() {
        if (Tenancy.current().isBound()) {
            return Tenancy.current().get();
        }
        if (Arc.container().requestContext().isActive()) {
            return actors.find().map(Scope::of).orElse(Scope.NOWHERE);
        }
        return Scope.NOWHERE;
    }

    private static void set(Connection connection, Scope scope) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select set_config('app.municipality', ?, false)")) {
            statement.setString(1, scope.setting());
            statement.execute();
        }
    }
}
