package org.forankring.platform.history;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.TextNode;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.forankring.platform.history.Change.Operation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameTransactionTest {

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "one row twice in a transaction,         1 k CHANGED a b; 1 k CHANGED b c, 1 k CHANGED a c",
        "made and completed,                     1 k CREATED - b; 1 k CHANGED b c, 1 k CREATED - c",
        "taken away and made anew,               1 k REMOVED a -; 1 k CREATED - b, 1 k CHANGED a b",
        "changed and taken away,                 1 k CHANGED a b; 1 k REMOVED b -, 1 k REMOVED a -",
        "there and back,                         1 k CHANGED a b; 1 k CHANGED b a, 1 k CHANGED",
        "two rows in a transaction,              1 k CHANGED a b; 1 m CHANGED b c, 1 k CHANGED a b; 1 m CHANGED b c",
        "one row in two transactions,            1 k CHANGED a b; 2 k CHANGED b c, 1 k CHANGED a b; 2 k CHANGED b c",
        "another row between,  1 k CHANGED a b; 1 m CHANGED a b; 1 k CHANGED b c, 1 m CHANGED a b; 1 k CHANGED a c",
    })
    void what_one_transaction_does_to_one_row_is_one_change(String what, String recorded, String told) {
        List<Change> newestFirst = Arrays.stream(recorded.split("; "))
                .map(SameTransactionTest::change)
                .toList()
                .reversed();
        assertThat(SameTransaction.merge(newestFirst).reversed().stream().map(SameTransactionTest::text))
                .as(what)
                .containsExactly(told.split("; "));
    }

    private static Change change(String text) {
        String[] word = text.split(" ");
        return new Change(
                1,
                Instant.ofEpochSecond(Long.parseLong(word[0])),
                "anna",
                "note",
                word[1],
                Operation.valueOf(word[2]),
                1L,
                null,
                List.of(new FieldChange("text", value(word[3]), value(word[4]))));
    }

    private static @Nullable TextNode value(String text) {
        return text.equals("-") ? null : TextNode.valueOf(text);
    }

    private static String text(Change change) {
        StringBuilder text =
                new StringBuilder(change.at().getEpochSecond() + " " + change.key() + " " + change.operation());
        change.fields()
                .forEach(field -> text.append(' ')
                        .append(field.from() == null ? "-" : field.from().asText())
                        .append(' ')
                        .append(field.to() == null ? "-" : field.to().asText()));
        return text.toString();
    }
}
