package org.forankring.platform.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code If-Match} as RFC 9110, 13.1.1, has it, where the current version is "v3". */
class EntityTagsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"v3\"",
                " \"v3\" ",
                "*",
                " * ",
                "\"v1\", \"v3\"",
                "\"v1\",,\"v3\",",
                "\"a,b\",\"v3\"",
                "W/\"v3\", \"v3\""
            })
    void whoever_has_seen_the_current_version_passes(String ifMatch) {
        EntityTags.requireMatch(ifMatch, 3, seen -> List.of());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"v2\"", "W/\"v3\"", "\"\"", "\"V3\"", "\"*\"", "\"v1\", \"v2\"", "\"anything-else\""})
    void another_version_and_a_weak_tag_do_not_match(String ifMatch) {
        assertThat(statusOf(ifMatch)).isEqualTo(412);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "v3",
                "\"v3",
                "v3\"",
                "'v3'",
                "W/v3",
                "w/\"v3\"",
                "W/ \"v3\"",
                "\"v1\" \"v3\"",
                "\"v1\"\"v3\"",
                "*, \"v3\"",
                "**",
                ",",
                "\"v 3\"",
                "\"v3\";q=1"
            })
    void what_is_neither_a_list_of_tags_nor_a_star_is_malformed(String ifMatch) {
        assertThat(statusOf(ifMatch)).isEqualTo(400);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void a_change_needs_the_header(String ifMatch) {
        assertThat(statusOf(ifMatch)).isEqualTo(428);
    }

    @ParameterizedTest
    @CsvSource({"'\"v1\", \"v2\"', 2", "'\"v2\", W/\"v1\"', 2"})
    void who_is_late_is_told_what_has_changed_since_the_latest_version_seen(String ifMatch, long since) {
        assertThatThrownBy(() -> EntityTags.requireMatch(ifMatch, 3, seen -> List.of("since " + seen)))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        stale ->
                                assertThat(stale.getParameters().get("changes")).isEqualTo(List.of("since " + since)));
    }

    private static int statusOf(String ifMatch) {
        try {
            EntityTags.requireMatch(ifMatch, 3, seen -> List.of());
            return 200;
        } catch (HttpProblem refused) {
            return refused.getStatusCode();
        }
    }
}
