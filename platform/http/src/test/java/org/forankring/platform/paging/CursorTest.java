package org.forankring.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void a_cursor_is_read_as_it_was_given() {
        assertThat(sent("2026-03-31").day(0)).isEqualTo("2026-03-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-0001-01-01", "2026-02-30", "1-1-1-1-1", " "})
    void what_the_database_does_not_know_is_no_cursor(String value) {
        assertThatThrownBy(() -> sent(value).day(0)).isInstanceOf(HttpProblem.class);
        assertThatThrownBy(() -> sent(value).id(0)).isInstanceOf(HttpProblem.class);
    }

    private static Cursor sent(String value) {
        return Objects.requireNonNull(Cursor.decode(Cursor.at(value).encoded(), 1));
    }
}
