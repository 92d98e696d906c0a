package org.forankring.testkit.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** What the database lets a service's role reach before anybody has said whose rows it is about. */
public final class RowSecurity {

    private RowSecurity() {}

    /** The tables and views that the service's role may use and that belong to no municipality, in alphabetical order. */
    public static List<String> openTables(TestDatabase database) throws SQLException {
        return ofRole(database, """
                select c.relname from pg_class c
                where c.relkind in ('r', 'p', 'v', 'm') and c.relnamespace = 'public'::regnamespace
                  and has_table_privilege(?, c.oid, 'select,insert,update,delete')
                  and not (c.relrowsecurity and c.relforcerowsecurity)
                order by c.relname""");
    }

    /** The protected tables of which the service's role sees rows with nothing set; none, if all is well. */
    public static List<String> tablesSeenWithNothingSet(TestDatabase database) throws SQLException {
        List<String> seen = new ArrayList<>();
        try (Connection nobody = database.service().getConnection();
                var statement = nobody.createStatement()) {
            for (String table : ofRole(database, """
                    select c.relname from pg_class c
                    where c.relkind in ('r', 'p') and c.relnamespace = 'public'::regnamespace
                      and has_table_privilege(?, c.oid, 'select') and c.relrowsecurity and c.relforcerowsecurity""")) {
                try (var rows = statement.executeQuery("select from " + table + " limit 1")) {
                    if (rows.next()) {
                        seen.add(table);
                    }
                }
            }
        }
        return seen;
    }

    /** The databases of the server that the service's role may connect to, in alphabetical order. */
    public static List<String> databases(TestDatabase database) throws SQLException {
        return ofRole(database, """
                select datname from pg_database
                where datallowconn and has_database_privilege(?, datname, 'connect') order by datname""");
    }

    private static List<String> ofRole(TestDatabase database, String query) throws SQLException {
        try (Connection superuser = database.superuser().getConnection();
                var statement = superuser.prepareStatement(query)) {
            statement.setString(1, database.serviceRole().name());
            try (var rows = statement.executeQuery()) {
                List<String> names = new ArrayList<>();
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
                return names;
            }
        }
    }
}
