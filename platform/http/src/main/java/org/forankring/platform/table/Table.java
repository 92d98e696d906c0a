package org.forankring.platform.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.forankring.platform.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A table as CSV (RFC 4180) that spreadsheet programs open as it is meant. Whole numbers are digits, decimal ones have
 * the sign that goes with the separator, days are as ISO 8601 has them, which every program takes for days. A text stays
 * a text: one that would be taken for a formula, a number or a day has an apostrophe before it.
 */
public final class Table {

    /** Without it, Excel takes UTF-8 for the letters of the reader's country. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]");
    /** Digits with what may stand between or before those of a number, a day or a time; an exponent with its letter. */
    private static final Pattern NUMBER = Pattern.compile("\\p{Sc}?\\d[\\d.,:/ \\-]{0,40}(?:[eE][+\\-]?\\d{1,9}|%)?");

    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private final List<String> headings;

    private Table(List<String> headings) {
        this.headings = List.copyOf(headings);
    }

    /** A table with these headings and no rows yet. */
    public static Table under(List<String> headings) {
        return new Table(headings);
    }

    /** Adds a row of numbers, days, codes and texts; null is an empty cell. */
    public void add(@Nullable Object... cells) {
        rows.add(Arrays.asList(cells));
    }

    /** The whole table. */
    public String with(Separator separator, Language language) {
        boolean decimalComma = separator.goesWithDecimalCommas(language);
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder()
                .fieldSeparator(separator.sign())
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            csv.writeRecord(headings);
            rows.forEach(row -> csv.writeRecord(
                    row.stream().map(cell -> said(cell, decimalComma)).toList()));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    private static String said(@Nullable Object cell, boolean decimalComma) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> decimal(number.toPlainString(), decimalComma);
            case Double number -> decimal(BigDecimal.valueOf(number).toPlainString(), decimalComma);
            case Number whole -> whole.toString();
            case String text -> asText(text);
            default -> cell.toString();
        };
    }

    private static String decimal(String number, boolean decimalComma) {
        return decimalComma ? number.replace('.', ',') : number;
    }

    private static String asText(String text) {
        return FORMULA.matcher(text).lookingAt() || NUMBER.matcher(text).matches() ? "'" + text : text;
    }
}
