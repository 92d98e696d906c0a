package org.forankring.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import javax.sql.DataSource;

/**
 * Runs SQL on the service's database: in the transaction at hand if there is one, otherwise each statement by itself.
 * What Hibernate has not flushed yet is not seen.
 */
@ApplicationScoped
public class Sql {

    private final DataSource database;

    Sql(DataSource database) {
        this.database = database;
    }

    /**
     * A statement to be given its values and run.
     *
     * @param text from the code, never put together with values; parameters stand in it as {@code :name}
     */
    public SqlStatement statement(String text) {
        return new SqlStatement(text, () -> new Lease(database.getConnection(), true));
    }
}
