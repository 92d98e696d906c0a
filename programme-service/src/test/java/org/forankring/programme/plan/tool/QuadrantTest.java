package org.forankring.programme.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuadrantTest {

    @ParameterizedTest(name = "influence {0}, interest {1}: {2}")
    @CsvSource({
        "5, 5, INVOLVE_CLOSELY",
        "3, 3, INVOLVE_CLOSELY",
        "5, 1, KEEP_SATISFIED",
        "3, 2, KEEP_SATISFIED",
        "1, 5, KEEP_INFORMED",
        "2, 3, KEEP_INFORMED",
        "1, 1, OBSERVE",
        "2, 2, OBSERVE"
    })
    void influence_and_interest_say_how_closely_a_stakeholder_is_worked_with(
            int influence, int interest, Quadrant quadrant) {
        assertThat(new Stakeholder("Job centre", null, influence, interest, "Status meetings").quadrant())
                .isEqualTo(quadrant);
    }
}
