package org.forankring.platform.problem;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells a failure for want of the database, which passes by itself, from one of the service's own. */
public final class Outage {

    /** Classes of SQLSTATE: connection, resources, database not accepting connections, intervention, system error. */
    private static final Set<String> STATES = Set.of("08", "53", "55", "57", "58");

    private Outage() {}

    /** Whether an outage is among the causes, or among what was suppressed on the way. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (isOutage(cause) || Arrays.stream(cause.getSuppressed()).anyMatch(Outage::isBehind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOutage(Throwable failure) {
        return failure instanceof SQLTransientException || (failure instanceof SQLException sql && isOutage(sql));
    }

    /** A pool that runs out of connections gives no SQLSTATE. */
    private static boolean isOutage(SQLException failure) {
        String state = failure.getSQLState();
        return state == null || (state.length() >= 2 && STATES.contains(state.substring(0, 2)));
    }
}
