package org.forankring.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The paging parameters of a list, for use as {@code @BeanParam @Valid}. */
public class PageRequest {

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(200)
    @Parameter(description = "How many items at the most, 1 to 200")
    private int limit = 50;

    @QueryParam("cursor")
    @Parameter(description = "The value of next in the page before; leave out for the first page")
    private @Nullable String cursor;

    /** The page of a collection that is in the order of ids. */
    public <T> Page<T> byId(Listing<UUID, T> listing, Function<T, UUID> id) {
        return by(1, cursor -> cursor.id(0), listing, row -> Cursor.at(id.apply(row)));
    }

    /** The page of a collection in which each has a number, counted from 1, and that is in their order. */
    public <T> Page<T> byNumber(NumberedListing<T> listing, ToIntFunction<T> number) {
        return by(
                1,
                cursor -> Math.clamp(cursor.number(0), 0, Integer.MAX_VALUE - 1),
                (after, limit) -> listing.list(after == null ? 0 : after, limit),
                row -> Cursor.at(number.applyAsInt(row)));
    }

    /**
     * The page of a collection in any order.
     *
     * @param parts how many values the collection's key has
     * @param place reads a place in the collection from a cursor
     * @param key the cursor of a row, from which {@code place} reads the place again
     */
    public <K, T> Page<T> by(int parts, Function<Cursor, K> place, Listing<K, T> listing, Function<T, Cursor> key) {
        Cursor after = Cursor.decode(cursor, parts);
        // One more than asked for tells whether there is a next page.
        return Page.cut(listing.list(after == null ? null : place.apply(after), limit + 1), limit, key);
    }

    /** Reads a collection from after a place on, as a repository does. */
    @FunctionalInterface
    public interface Listing<K, T> {

        /** At most so many from after the place, or from the beginning. */
        List<T> list(@Nullable K after, int limit);
    }

    /** Reads a collection from after a number on, as a repository does. */
    @FunctionalInterface
    public interface NumberedListing<T> {

        /** At most so many from after the number, which is 0 for the beginning. */
        List<T> list(int after, int limit);
    }
}
