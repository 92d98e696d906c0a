package org.forankring.platform.history;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.forankring.platform.history.Change.Operation;

/**
 * Brings together what one transaction did to one row in several statements, such as the row itself and each of its
 * links. The database stamps all that a transaction does with the time at which it began.
 */
final class SameTransaction {

    private SameTransaction() {}

    /** The changes, newest first, with those of one transaction and row as one, in the place of the newest. */
    static List<Change> merge(List<Change> changes) {
        Map<Together, Change> merged = new LinkedHashMap<>();
        changes.forEach(change -> merged.merge(Together.with(change), change, SameTransaction::merged));
        return List.copyOf(merged.values());
    }

    private static Change merged(Change newer, Change older) {
        return new Change(
                newer.id(),
                newer.at(),
                newer.by(),
                newer.subject(),
                newer.key(),
                operation(newer.operation(), older.operation()),
                newer.version(),
                newer.correlationId(),
                merged(newer.fields(), older.fields()));
    }

    private static Operation operation(Operation newer, Operation older) {
        if (newer == Operation.REMOVED) {
            return Operation.REMOVED;
        }
        return older == Operation.CREATED ? Operation.CREATED : Operation.CHANGED;
    }

    private static List<FieldChange> merged(Collection<FieldChange> newer, Collection<FieldChange> older) {
        Map<String, FieldChange> fields = new TreeMap<>();
        older.forEach(field -> fields.put(field.field(), field));
        newer.forEach(field -> fields.merge(
                field.field(), field, (before, after) -> new FieldChange(field.field(), before.from(), after.to())));
        return fields.values().stream()
                .filter(field -> !Objects.equals(field.from(), field.to()))
                .toList();
    }

    private record Together(String subject, String key, Instant at) {

        static Together with(Change change) {
            return new Together(change.subject(), change.key(), change.at());
        }
    }
}
