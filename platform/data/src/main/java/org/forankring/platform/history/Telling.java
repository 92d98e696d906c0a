package org.forankring.platform.history;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.forankring.platform.history.Change.Operation;
import org.jspecify.annotations.Nullable;

/** Tells in the API's words what the database has recorded in its own. */
@ApplicationScoped
class Telling {

    private final Codes codes;
    private final Map<String, String> subjects = new HashMap<>();
    private final Map<String, String> tables = new HashMap<>();
    private final Map<String, String> fields = new HashMap<>();

    Telling(Codes codes, @Any Instance<Vocabulary> vocabularies) {
        this.codes = codes;
        vocabularies.forEach(vocabulary -> {
            subjects.putAll(vocabulary.subjects());
            fields.putAll(vocabulary.fields());
        });
        subjects.forEach((table, subject) -> tables.put(subject, table));
    }

    /** The table of a subject. */
    String table(String subject) {
        return tables.getOrDefault(subject, subject.replace('-', '_'));
    }

    /**
     * The rows, newest first, as changes: what one transaction did to one row is one change, and what the API knows
     * nothing of is left out.
     */
    List<Change> tell(List<RecordedRow> rows) {
        return SameTransaction.merge(rows.stream().map(this::change).toList()).stream()
                .filter(change -> change.operation() != Operation.CHANGED
                        || !change.fields().isEmpty())
                .toList();
    }

    private Change change(RecordedRow row) {
        String subject = subjects.getOrDefault(row.table(), row.table().replace('_', '-'));
        Long version = row.version();
        return new Change(
                row.id(),
                row.at(),
                row.actor(),
                subject,
                row.key(),
                row.operation(),
                version == null ? null : version + 1,
                row.correlationId(),
                Differences.between(translated(row.table(), row.before()), translated(row.table(), row.after()))
                        .stream()
                        .filter(field -> !repeats(field, row))
                        .map(field -> named(subject, field))
                        .filter(field -> !field.field().isEmpty())
                        .sorted(Comparator.comparing(FieldChange::field))
                        .toList());
    }

    private ObjectNode translated(String table, ObjectNode values) {
        codes.translate(table, values);
        return values;
    }

    private FieldChange named(String subject, FieldChange field) {
        String name = fields.getOrDefault(subject + '.' + field.field(), field.field());
        return new FieldChange(name, field.from(), field.to());
    }

    /** A new or former row's ids stand in the change's key and in the address it was asked for. */
    private static boolean repeats(FieldChange field, RecordedRow row) {
        return row.operation() != Operation.CHANGED && (repeats(field.from(), row) || repeats(field.to(), row));
    }

    private static boolean repeats(@Nullable JsonNode value, RecordedRow row) {
        return value != null
                && (value.asText().equals(row.key()) || value.asText().equals(row.aggregate()));
    }
}
