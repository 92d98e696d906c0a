package org.forankring.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Set;
import org.forankring.platform.problem.Outage;

/** Tells a failure that passes (database away, deadlock, lost race) from one that comes back each time. */
final class Transience {

    /** Classes of SQLSTATE: transaction rollback, object not in prerequisite state. */
    private static final Set<String> LOST_RACES = Set.of("40", "55");

    private Transience() {}

    static boolean isTransient(Throwable failure) {
        return Outage.isBehind(failure) || isLostRace(failure);
    }

    private static boolean isLostRace(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || (cause instanceof SQLException sql && isLostRace(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isLostRace(SQLException sql) {
        String state = sql.getSQLState();
        return state != null && state.length() >= 2 && LOST_RACES.contains(state.substring(0, 2));
    }
}
