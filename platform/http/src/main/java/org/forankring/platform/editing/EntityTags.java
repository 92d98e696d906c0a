package org.forankring.platform.editing;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Strong entity tags from aggregate versions, and the check of {@code If-Match} (RFC 9110, 13.1.1). */
public final class EntityTags {

    private EntityTags() {}

    /** The tag of a version, for the {@code ETag} header. */
    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * Lets an edit pass only when the caller has seen the current version.
     *
     * @param ifMatch the {@code If-Match} header as sent, or null
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header, 412 when it names another version
     */
    public static void requireMatch(@Nullable String ifMatch, long current) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(
                    ProblemType.PRECONDITION_REQUIRED, "Send the ETag of the version that is changed as If-Match.");
        }
        String expected = "\"v" + current + "\"";
        boolean matches = Arrays.stream(ifMatch.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(expected));
        if (!matches) {
            throw Problems.of(
                    ProblemType.STALE, "The current version is " + expected + ": read it again and repeat the change.");
        }
    }
}
