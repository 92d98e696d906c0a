package org.forankring.platform.inbox;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.forankring.platform.problem.Outage;

/** Tells a failure that passes (database away, deadlock, lost race) from one that comes back each time. */
final class Transience {

    /** The class of SQLSTATE of a serialization failure or a deadlock. */
    private static final String ROLLBACK = "40";

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
        return sql.getSQLState() != null && sql.getSQLState().startsWith(ROLLBACK);
    }
}
