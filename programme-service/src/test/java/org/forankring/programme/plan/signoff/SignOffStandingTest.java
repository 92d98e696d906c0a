package org.forankring.programme.plan.signoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignOffStandingTest {

    private static final LocalDate ADOPTED = LocalDate.of(2026, 3, 3);

    @ParameterizedTest(name = "signed {0}, in force {1}, today {2}: {3}")
    @CsvSource({
        "false, true,  2026-03-03, WAITING",
        "false, true,  2026-03-16, WAITING",
        "false, true,  2026-03-17, REMINDER_DUE",
        "false, true,  2026-04-01, REMINDER_DUE",
        "false, false, 2026-03-04, LAPSED",
        "false, false, 2026-04-01, LAPSED",
        "true,  true,  2026-04-01, SIGNED",
        "true,  false, 2026-04-01, SIGNED",
    })
    void a_unit_has_two_weeks_to_sign_the_version_in_force(
            boolean signed, boolean inForce, LocalDate today, SignOffStanding.State expected) {
        assertThat(SignOffStanding.of(signed, inForce, ADOPTED, today)).isEqualTo(expected);
    }
}
