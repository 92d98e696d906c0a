package org.forankring.local.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.forankring.local.UnusableSettings;
import org.junit.jupiter.api.Test;

class UpOptionsTest {

    @Test
    void without_arguments_everything_starts_and_serves() {
        assertThat(UpOptions.parse(List.of())).isEqualTo(new UpOptions(false, false));
    }

    @Test
    void the_arguments_may_come_in_any_order() {
        assertThat(UpOptions.parse(List.of("--only", "infrastructure", "--exit")))
                .isEqualTo(UpOptions.parse(List.of("--exit", "--only", "infrastructure")))
                .isEqualTo(new UpOptions(true, true));
    }

    @Test
    void an_unknown_argument_is_named() {
        assertThatThrownBy(() -> UpOptions.parse(List.of("--exit", "--only", "gateway")))
                .isInstanceOf(UnusableSettings.class)
                .hasMessageContaining("'--only gateway'");
    }
}
