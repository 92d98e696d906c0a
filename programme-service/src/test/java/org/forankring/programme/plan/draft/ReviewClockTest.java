package org.forankring.programme.plan.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewClockTest {

    @ParameterizedTest(name = "adopted {0}, reviewed {1}, every {2} months, today {3}: due {4}, {5} days late")
    @CsvSource({
        "2026-03-03, 2026-03-03,  3, 2026-03-03, 2026-06-03,  0",
        "2026-03-03, 2026-03-03,  3, 2026-06-03, 2026-06-03,  0",
        "2026-03-03, 2026-03-03,  3, 2026-06-04, 2026-06-03,  1",
        "2026-03-03, 2026-03-03,  3, 2026-06-15, 2026-06-03, 12",
        "2026-03-03, 2026-06-01,  3, 2026-06-15, 2026-09-01,  0",
        "2026-07-01, 2026-06-01,  3, 2026-10-02, 2026-10-01,  1",
        "2025-11-30, 2025-11-30,  3, 2026-03-01, 2026-02-28,  1",
        "2026-03-03, 2026-03-03, 12, 2026-06-15, 2027-03-03,  0",
    })
    void a_review_is_due_one_interval_after_the_plan_was_last_looked_at(
            LocalDate adopted, LocalDate reviewed, int months, LocalDate today, LocalDate due, long daysLate) {
        ReviewClock.Due review = ReviewClock.due(adopted, reviewed, months, today);
        assertThat(review).isEqualTo(new ReviewClock.Due(due, daysLate));
        assertThat(review.isOverdue()).isEqualTo(daysLate > 0);
    }
}
