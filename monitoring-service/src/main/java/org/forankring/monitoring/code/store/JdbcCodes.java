package org.forankring.monitoring.code.store;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.forankring.monitoring.code.Codes;
import org.forankring.monitoring.code.KnownCodes;
import org.forankring.monitoring.code.MethodCodes;
import org.forankring.monitoring.code.UseCode;

@ApplicationScoped
class JdbcCodes implements Codes {

    private static final String ADD_VERSION = """
            insert into code_version (method, version, code_system, published_at) values (?, ?, ?, ?)
            on conflict do nothing""";
    private static final String ADD_CODES = """
            insert into use_code (method, version, position, code, display)
            select ?, ?, position, code, display
            from unnest(?::text[], ?::text[]) with ordinality as c (code, display, position)
            on conflict do nothing""";
    private static final String LATEST = """
            select v.version, v.code_system, v.published_at, c.code, c.display
            from (select * from code_version where method = ? order by version desc limit 1) v
            left join use_code c using (method, version)
            order by c.position""";
    private static final String KNOWN = """
            select v.method, c.code, bool_or(v.version = l.version)
            from code_version v
            join (select method, max(version) as version from code_version group by method) l using (method)
            left join use_code c on c.method = v.method and c.version = v.version
            where v.method = any (?)
            group by v.method, c.code""";

    private final DataSource database;

    JdbcCodes(DataSource database) {
        this.database = database;
    }

    @Override
    public void add(MethodCodes codes) {
        try (Connection connection = database.getConnection();
                PreparedStatement version = connection.prepareStatement(ADD_VERSION);
                PreparedStatement all = connection.prepareStatement(ADD_CODES)) {
            version.setString(1, codes.method());
            version.setInt(2, codes.version());
            version.setString(3, codes.codeSystem());
            version.setTimestamp(4, Timestamp.from(codes.publishedAt()));
            version.executeUpdate();
            all.setString(1, codes.method());
            all.setInt(2, codes.version());
            all.setArray(
                    3,
                    connection.createArrayOf(
                            "text", codes.codes().stream().map(UseCode::code).toArray()));
            all.setArray(
                    4,
                    connection.createArrayOf(
                            "text", codes.codes().stream().map(UseCode::display).toArray()));
            all.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("The code register cannot be written", broken);
        }
    }

    @Override
    public Optional<MethodCodes> latest(String method) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(LATEST)) {
            query.setString(1, method);
            try (ResultSet rows = query.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                int version = rows.getInt(1);
                String codeSystem = rows.getString(2);
                Instant publishedAt = rows.getTimestamp(3).toInstant();
                List<UseCode> codes = new ArrayList<>();
                do {
                    if (rows.getString(4) != null) {
                        codes.add(new UseCode(rows.getString(4), rows.getString(5)));
                    }
                } while (rows.next());
                return Optional.of(new MethodCodes(method, version, codeSystem, codes, publishedAt));
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The code register cannot be read", broken);
        }
    }

    @Override
    public KnownCodes known(Collection<String> methods) {
        Map<String, Set<String>> current = new HashMap<>();
        Map<String, Set<String>> ever = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(KNOWN)) {
            query.setArray(1, connection.createArrayOf("text", methods.toArray()));
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    Set<String> all = ever.computeIfAbsent(rows.getString(1), method -> new HashSet<>());
                    Set<String> valid = current.computeIfAbsent(rows.getString(1), method -> new HashSet<>());
                    if (rows.getString(2) != null) {
                        all.add(rows.getString(2));
                        if (rows.getBoolean(3)) {
                            valid.add(rows.getString(2));
                        }
                    }
                }
            }
        } catch (SQLException broken) {
            throw new IllegalStateException("The code register cannot be read", broken);
        }
        return new KnownCodes(current, ever);
    }
}
