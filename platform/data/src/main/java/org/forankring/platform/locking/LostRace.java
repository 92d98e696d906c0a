package org.forankring.platform.locking;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Tells a failure because somebody else wrote at the same moment: what was tried would succeed or be refused next time. */
public final class LostRace {

    /** The class of SQLSTATE of a serialization failure or a deadlock. */
    private static final String ROLLBACK = "40";

    private LostRace() {}

    /** Whether a race that was lost is among the causes. */
    public static boolean isBehind(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OptimisticLockException || (cause instanceof SQLException sql && isRolledBack(sql))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRolledBack(SQLException sql) {
        return sql.getSQLState() != null && sql.getSQLState().startsWith(ROLLBACK);
    }
}
