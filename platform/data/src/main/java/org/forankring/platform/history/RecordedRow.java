package org.forankring.platform.history;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.forankring.platform.history.Change.Operation;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table {@code history}, in the database's words.
 *
 * @param version after the change, counted from 0
 * @param before the values of the columns that changed, by their names
 */
record RecordedRow(
        long id,
        String aggregate,
        Instant at,
        String actor,
        @Nullable String correlationId,
        String table,
        String key,
        Operation operation,
        @Nullable Long version,
        ObjectNode before,
        ObjectNode after) {}
