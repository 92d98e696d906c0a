package org.forankring.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.forankring.platform.code.Written;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/**
 * A place in a sorted collection: the sort key of the last item seen. Callers see an opaque string.
 *
 * @param values the key's parts in sort order, none holding a line break
 */
public record Cursor(List<String> values) {

    private static final String SEPARATOR = "\n";

    public Cursor {
        values = List.copyOf(values);
    }

    public static Cursor at(Object... values) {
        return new Cursor(Arrays.stream(values).map(String::valueOf).toList());
    }

    String encoded() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor as the caller sent it.
     *
     * @param parts how many values the collection's key has
     * @return null when the caller sent none, that is for the first page
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when it is not a cursor of this collection
     */
    public static @Nullable Cursor decode(@Nullable String encoded, int parts) {
        if (encoded == null || encoded.isEmpty()) {
            return null;
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(encoded), StandardCharsets.UTF_8);
            List<String> values = List.of(decoded.split(SEPARATOR, -1));
            if (values.size() == parts && decoded.indexOf('\0') < 0) {
                return new Cursor(values);
            }
        } catch (IllegalArgumentException notBase64) {
            throw invalid();
        }
        throw invalid();
    }

    /** The value at a position as an id. */
    public UUID id(int position) {
        return Written.identifier(values.get(position)).orElseThrow(Cursor::invalid);
    }

    /** The value at a position as a whole number. */
    public long number(int position) {
        try {
            return Long.parseLong(values.get(position));
        } catch (NumberFormatException notANumber) {
            throw invalid();
        }
    }

    /** The value at a position as a day. */
    public LocalDate day(int position) {
        return Written.day(values.get(position)).orElseThrow(Cursor::invalid);
    }

    /** The value at a position as text. */
    public String text(int position) {
        return values.get(position);
    }

    private static RuntimeException invalid() {
        return Problems.withFaults(
                ProblemType.INVALID_PARAMETER, List.of(Fault.ofParameter("cursor", "unknown-cursor")));
    }
}
