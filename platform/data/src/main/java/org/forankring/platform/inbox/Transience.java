package org.forankring.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Tells a failure that passes (database away, deadlock, lost race) from one that comes back each time. */
final class Transience {

    private static final Set<String> PASSING_STATES = Set.of("08", "40", "53", "55", "57", "58");

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException
                    || cause instanceof SQLTransientException
                    || (cause instanceof SQLException sql && isPassing(sql))) {
                return true;
            }
            for (Throwable suppressed : cause.getSuppressed()) {
                if (suppressed instanceof SQLException sql && isPassing(sql)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException sql) {
        String state = sql.getSQLState();
        return state == null || (state.length() >= 2 && PASSING_STATES.contains(state.substring(0, 2)));
    }
}
