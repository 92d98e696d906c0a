package org.forankring.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
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

    /** How many items at the most. */
    public int limit() {
        return limit;
    }

    /** The limit for the query: one more, which tells whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }

    /** Where the page starts, or null for the first page; see {@link Cursor#decode}. */
    public @Nullable Cursor after(int parts) {
        return Cursor.decode(cursor, parts);
    }
}
