package org.forankring.platform.editing;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.ProblemType;
import org.forankring.platform.problem.Problems;
import org.jspecify.annotations.Nullable;

/** Strong entity tags from aggregate versions, and the check of {@code If-Match} (RFC 9110, 13.1.1). */
public final class EntityTags {

    private static final Pattern VERSION = Pattern.compile("\"v(\\d{1,18})\"");
    private static final Pattern TAG = Pattern.compile("(?:W/)?\"[^\"\\x00-\\x20\\x7F]*\"");
    private static final String EMPTY_TAG = "\"\"";
    private static final String ANY = "*";

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
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 428 without the header; 400 when it is neither {@code *} nor a
     *     list of entity tags; 412 when it names another version, with {@code changes} when that was an earlier one. A weak
     *     tag names no version for a change: it never matches
     */
    public static void requireMatch(@Nullable String ifMatch, long current, LongFunction<List<?>> changesSince) {
        if (ifMatch == null || ifMatch.isBlank()) {
            throw Problems.of(ProblemType.PRECONDITION_REQUIRED, Wording.of("problem.precondition-required"));
        }
        List<String> seen = tags(ifMatch);
        if (!seen.contains(ANY) && !seen.contains(textOf(current))) {
            throw Problems.stale(
                    Wording.of("problem.stale", "current", textOf(current)),
                    seen.stream().flatMapToLong(EntityTags::version).filter(version -> version < current).max().stream()
                            .mapToObj(changesSince)
                            .flatMap(List::stream)
                            .toList());
        }
    }

    /**
     * The tags of an {@code If-Match} header as they are written, or {@code *} alone.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 400 when the header is neither
     */
    public static List<String> tags(String ifMatch) {
        if (ifMatch.strip().equals(ANY)) {
            return List.of(ANY);
        }
        List<String> tags =
                TAG.matcher(ifMatch).results().map(MatchResult::group).toList();
        boolean isList = Arrays.stream(
                        TAG.matcher(ifMatch).replaceAll(EMPTY_TAG).split(","))
                .map(String::strip)
                .allMatch(element -> element.isEmpty() || element.equals(EMPTY_TAG));
        if (!isList || tags.isEmpty()) {
            throw Problems.withFaults(
                    ProblemType.INVALID_PARAMETER,
                    List.of(new Fault(
                            "parameter:" + HttpHeaders.IF_MATCH,
                            "invalid-format",
                            Wording.of("fault.expected.entity-tag"))));
        }
        return tags;
    }

    private static String textOf(long version) {
        return "\"v" + version + "\"";
    }

    private static LongStream version(String tag) {
        Matcher version = VERSION.matcher(tag);
        return version.matches() ? LongStream.of(Long.parseLong(version.group(1))) : LongStream.empty();
    }
}
