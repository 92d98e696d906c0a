package org.forankring.platform.paging;

import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One page of a sorted collection.
 *
 * @param items at most as many as asked for
 * @param next the cursor of the next page, or null on the last one
 */
public record Page<T>(
        List<T> items,

        @Schema(description = "Pass as cursor to get the next page; absent on the last one") @Nullable
        String next) {

    public Page {
        items = List.copyOf(items);
    }

    /**
     * Cuts a page from rows read with a limit of one more than asked for, which tells whether there is a next page.
     *
     * @param key what the collection is sorted by, as the values of a {@link Cursor}
     */
    public static <T> Page<T> cut(List<T> rows, int limit, Function<T, Cursor> key) {
        if (rows.size() <= limit) {
            return new Page<>(rows, null);
        }
        List<T> items = rows.subList(0, limit);
        return new Page<>(items, key.apply(items.getLast()).encoded());
    }

    /** The same page with its items shown in another form. */
    public <R> Page<R> map(Function<? super T, ? extends R> form) {
        return new Page<R>(items.stream().<R>map(form).toList(), next);
    }
}
