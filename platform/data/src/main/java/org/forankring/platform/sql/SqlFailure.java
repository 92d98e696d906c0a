package org.forankring.platform.sql;

import java.sql.SQLException;

/** The database has not carried out a statement. The cause says why, and so whether it may go well another time. */
public final class SqlFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    SqlFailure(String what, SQLException cause) {
        super(what, cause);
    }
}
