package org.forankring.programme;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.forankring.testkit.database.TestDatabase;

/** Moves what has happened into the past, where the service's clock does not go. */
public final class Backdated {

    private Backdated() {}

    /** As if everything about the phases had been planned and done so many days earlier. */
    public static void phases(Journey journey, int days) {
        execute("""
                update implementation_phase
                set planned_start = planned_start - %1$d, planned_end = planned_end - %1$d,
                    expected_start = expected_start - %1$d, expected_end = expected_end - %1$d,
                    entered_on = entered_on - %1$d, left_on = left_on - %1$d
                where implementation_id = '%2$s'""".formatted(days, journey.implementation()));
    }

    /** As if the implementation had been committed to so many days earlier. */
    public static void commitment(UUID implementation, int days) {
        execute("update implementation set committed_on = committed_on - %d where implementation_id = '%s'"
                .formatted(days, implementation));
    }

    /** As if it had been halted so many days earlier. */
    public static void halt(Journey journey, int days) {
        execute("update implementation set halted_on = halted_on - %d where implementation_id = '%s'"
                .formatted(days, journey.implementation()));
    }

    /** As if the plan had been adopted so many days earlier. */
    public static void adoption(Journey journey, int days) {
        execute("update plan set adopted_on = adopted_on - %d where implementation_id = '%s'"
                .formatted(days, journey.implementation()));
    }

    private static void execute(String sql) {
        try (Connection connection =
                        TestDatabase.ofService("programme").superuser().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
