package org.forankring.testkit.database;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.forankring.testkit.JvmWide;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * A service's own database on the JVM's PostgreSQL server, prepared by the delivered provisioning script: empty, with a
 * role that owns it and a role that the service runs as.
 *
 * <p>Data stay until the JVM ends, over restarts of the application and over test classes, so a test makes its
 * own rows under identifiers of its own.
 */
public final class TestDatabase {
    private static final String SUPERUSER = "postgres";
    private static final String MAINTENANCE_DATABASE = "postgres";

    private final String service;
    private final int port;

    private TestDatabase(String service, int port) {
        this.service = service;
        this.port = port;
    }

    /**
     * The database of a service, made now if this JVM has not asked for it before.
     *
     * @param service the service's name, which is also the database's: {@code programme}, {@code training} or
     *     {@code monitoring}, or any plain lower-case word for a test that wants a database to itself
     */
    public static TestDatabase ofService(String service) {
        if (!service.matches("[a-z][a-z_]*")) {
            throw new IllegalArgumentException("Not a plain lower-case word: " + service);
        }
        return new TestDatabase(service, JvmWide.get(Integer.class, PostgresServer.class, "provide", service));
    }

    /** The address, without credentials. */
    public String jdbcUrl() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + service;
    }

    int port() {
        return port;
    }

    /** The role that runs the migrations and owns what they create. */
    public Role ownerRole() {
        return new Role(service + "_owner", Passwords.ofOwner(service));
    }

    /** The role the service runs as: it owns nothing and row-level security binds it. */
    public Role serviceRole() {
        return new Role(service + "_service", Passwords.ofService(service));
    }

    /** Connections as the role that runs the migrations. */
    public DataSource owner() {
        return connectionsAs(ownerRole(), service);
    }

    /** Connections as the role the service runs as. */
    public DataSource service() {
        return connectionsAs(serviceRole(), service);
    }

    /** Connections to this database as a superuser, whom nothing is refused. */
    public DataSource superuser() {
        return connectionsAs(new Role(SUPERUSER, ""), service);
    }

    /**
     * Breaks every open connection of the service, as a failover would; new connections are let in.
     *
     * @return how many were broken
     */
    public int breakServiceConnections() throws SQLException {
        return terminate("usename = '" + serviceRole().name() + "'");
    }

    /** Takes the database away until the outage is closed: open connections break, new ones are refused. */
    public Outage outage() throws SQLException {
        allowConnections(false);
        terminate("datname = '" + service + "'");
        return () -> allowConnections(true);
    }

    private void allowConnections(boolean allowed) throws SQLException {
        try (var connection = maintenance().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("alter database " + service + " with allow_connections " + allowed);
        }
    }

    private int terminate(String whose) throws SQLException {
        try (var connection = maintenance().getConnection();
                var statement = connection.createStatement();
                var answer = statement.executeQuery(
                        "select count(pg_terminate_backend(pid)) from pg_stat_activity where " + whose)) {
            answer.next();
            return answer.getInt(1);
        }
    }

    private DataSource maintenance() {
        return connectionsAs(new Role(SUPERUSER, ""), MAINTENANCE_DATABASE);
    }

    private DataSource connectionsAs(Role role, String database) {
        var connections = new PGSimpleDataSource();
        connections.setServerNames(new String[] {"127.0.0.1"});
        connections.setPortNumbers(new int[] {port});
        connections.setDatabaseName(database);
        connections.setUser(role.name());
        connections.setPassword(role.password());
        return connections;
    }

    /** A login role of the database. */
    public record Role(String name, String password) {}

    /** A time without the database; closing it ends it. */
    @FunctionalInterface
    public interface Outage extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
