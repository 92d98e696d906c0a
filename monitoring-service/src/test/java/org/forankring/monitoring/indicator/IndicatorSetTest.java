package org.forankring.monitoring.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.forankring.platform.language.Texts;
import org.junit.jupiter.api.Test;

class IndicatorSetTest {

    private static final IndicatorSet ENGLISH = version(1, Texts.of("Clients reached"), Texts.of("clients"), 1);

    @Test
    void a_version_that_only_translates_gives_the_same_values() {
        Texts name = Texts.of("Clients reached", Map.of("da", "Nåede borgere", "en", "Clients reached"));
        Texts unit = Texts.of("clients", Map.of("da", "borgere"));

        assertThat(ENGLISH.evaluatesAs(version(2, name, unit, 1))).isTrue();
    }

    @Test
    void a_version_with_another_unit_or_factor_does_not() {
        assertThat(ENGLISH.evaluatesAs(version(2, Texts.of("Clients reached"), Texts.of("people"), 1)))
                .isFalse();
        assertThat(ENGLISH.evaluatesAs(version(2, Texts.of("Clients reached"), Texts.of("clients"), 10)))
                .isFalse();
    }

    private static IndicatorSet version(int version, Texts name, Texts unit, int factor) {
        return new IndicatorSet(
                "cti",
                version,
                List.of("employee-course"),
                List.of(new IndicatorDefinition(
                        "reach-clients", name, "clients", null, factor, unit, "higher-is-better", "reach")));
    }
}
