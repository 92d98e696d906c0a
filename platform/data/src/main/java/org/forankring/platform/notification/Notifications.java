package org.forankring.platform.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Properties;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.postgresql.Driver;

/** Listens as the settings say: by a session of its own, through the data source, or not at all. */
@ApplicationScoped
class Notifications implements Listening.Source {

    private final DataSource database;
    private final NotificationSettings settings;
    private final Optional<String> user;
    private final Optional<String> password;

    Notifications(
            DataSource database,
            NotificationSettings settings,
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> password) {
        this.database = database;
        this.settings = settings;
        this.user = user;
        this.password = password;
    }

    @Override
    public Listening listen(String channel) throws SQLException {
        if (!settings.listen()) {
            return atMost -> Thread.sleep(atMost);
        }
        Connection session =
                settings.jdbcUrl().isPresent() ? direct(settings.jdbcUrl().get()) : database.getConnection();
        try {
            return ListeningSession.of(session, channel);
        } catch (SQLException failed) {
            session.close();
            throw failed;
        }
    }

    private Connection direct(String address) throws SQLException {
        Properties credentials = new Properties();
        user.ifPresent(name -> credentials.setProperty("user", name));
        password.ifPresent(word -> credentials.setProperty("password", word));
        credentials.setProperty("tcpKeepAlive", "true");
        @Nullable Connection session = new Driver().connect(address, credentials);
        if (session == null) {
            throw new SQLException("No address of PostgreSQL: forankring.notification.jdbc-url");
        }
        return session;
    }
}
