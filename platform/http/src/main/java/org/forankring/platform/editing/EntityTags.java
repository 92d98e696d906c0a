package org.forankring.platform.editing;

import jakarta.ws.rs.core.EntityTag;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Strong entity tags from aggregate versions, and the check of {@code If-Match} (RFC 9110, 13.1.1). */
public final class EntityTags {

    private static final Pattern TAG = Pattern.compile("\"v(\\d{1,18})\"");

    private EntityTags() {}

    /** The tag of a version, for the {@code ETag} header. */
    public static EntityTag of(long version) {
        return new EntityTag("v" + version);
    }

    /**
     * Lets an edit pass only when the caller has seen the current version.
     *
     * @param ifMatch the {@code If-Match} header as sent, or null
     * @param changesSince what has changed since a version that the caller has seen, for the answer
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header; 412 when it names another version,
     *     with {@code changes} when that was an earlier one
     */
    public static void requireMatch(@Nullable String ifMatch, long current, LongFunction<List<?>> changesSince) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(ProblemType.PRECONDITION_REQUIRED, Wording.of("problem.precondition-required"));
        }
        List<String> seen = Arrays.stream(ifMatch.split(",")).map(String::strip).toList();
        if (!seen.contains("*") && !seen.contains(textOf(current))) {
            throw Problems.stale(
                    Wording.of("problem.stale", "current", textOf(current)),
                    seen.stream().flatMapToLong(EntityTags::version).filter(version -> version < current).max().stream()
                            .mapToObj(changesSince)
                            .flatMap(List::stream)
                            .toList());
        }
    }

    private static String textOf(long version) {
        return "\"v" + version + "\"";
    }

    private static LongStream version(String tag) {
        Matcher version = TAG.matcher(tag);
        return version.matches() ? LongStream.of(Long.parseLong(version.group(1))) : LongStream.empty();
    }
}
