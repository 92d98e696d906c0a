package org.forankring.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.forankring.platform.editing.EntityTags;
import org.forankring.platform.editing.Precondition;
import org.jspecify.annotations.Nullable;

/**
 * Lets an edit pass only when the caller has seen the current version, and tells a caller who has not what has
 * changed since. Rows count their versions from 0, as Hibernate does, and entity tags from 1.
 */
@ApplicationScoped
public class Editing {

    private final History history;

    Editing(History history) {
        this.history = history;
    }

    /**
     * The check of an edit, to be made with the current version once the row is locked.
     *
     * @param ifMatch the {@code If-Match} header as sent, or null
     * @param table the row's table
     * @param key the row's primary key but for the municipality, in the order of its columns
     * @return throws 428 without the header, and 412 with the changes since when it names an earlier version
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the header is neither {@code *} nor a list of entity tags
     */
    public Precondition expecting(@Nullable String ifMatch, String table, Object... key) {
        if (ifMatch != null && !ifMatch.isBlank()) {
            EntityTags.tags(ifMatch);
        }
        String row = row(key);
        return current -> EntityTags.requireMatch(ifMatch, current, seen -> history.since(seen, table, row));
    }

    /**
     * What has changed in a row since a version that the caller has seen, newest first; at most 50 changes.
     *
     * @param seen as the row's entity tag counts it
     * @param table the row's table
     * @param key the row's primary key but for the municipality, in the order of its columns
     */
    public List<Change> since(long seen, String table, Object... key) {
        return history.since(seen, table, row(key));
    }

    private static String row(Object... key) {
        return Arrays.stream(key).map(Object::toString).collect(Collectors.joining("/"));
    }
}
