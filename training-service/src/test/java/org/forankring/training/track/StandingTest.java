package org.forankring.training.track;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Texts;
import org.forankring.training.curriculum.Curriculum;
import org.forankring.training.curriculum.PublishedRule;
import org.forankring.training.curriculum.TrainingElement;
import org.forankring.training.curriculum.TrainingRule.DueAfter;
import org.junit.jupiter.api.Test;

class StandingTest {

    private static final UUID NORDBY = new UUID(0, 1);
    private static final UUID SYDBY = new UUID(0, 2);
    private static final Instant PUBLISHED = Instant.parse("2026-01-02T08:00:00Z");
    private static final DueAfter LAB_AFTER_COURSE = new DueAfter("reflection-lab", "employee-course", 6);

    private static final Curriculum CURRICULUM = new Curriculum(
            "cti",
            1,
            Texts.of("Critical Time Intervention"),
            List.of(
                    new TrainingElement("employee-course", Texts.of("Course"), 2, "employees"),
                    new TrainingElement("reflection-lab", Texts.of("Lab"), 1, "employees")),
            List.of(new PublishedRule("due-after", "reflection-lab", "employee-course", 6)),
            PUBLISHED);

    @Test
    void an_element_falls_due_so_many_months_after_the_one_who_has_waited_longest() {
        Standing standing = new Standing(
                CURRICULUM,
                Map.of(NORDBY, Map.of("employee-course", 12L)),
                Map.of(LAB_AFTER_COURSE, Map.of(NORDBY, LocalDate.of(2026, 8, 31))));

        List<ElementProgress> elements = standing.of(track(NORDBY, PUBLISHED)).elements();

        assertThat(elements).extracting(ElementProgress::employeesCompleted).containsExactly(12L, 0L);
        assertThat(elements)
                .extracting(ElementProgress::nextDueOn)
                .containsExactly(Optional.empty(), Optional.of(LocalDate.of(2027, 2, 28)));
    }

    @Test
    void a_municipality_where_nobody_waits_has_nothing_due() {
        Standing standing = new Standing(
                CURRICULUM,
                Map.of(NORDBY, Map.of("employee-course", 12L)),
                Map.of(LAB_AFTER_COURSE, Map.of(NORDBY, LocalDate.of(2026, 3, 11))));

        assertThat(standing.of(track(SYDBY, PUBLISHED)).elements()).allSatisfy(element -> {
            assertThat(element.employeesCompleted()).isZero();
            assertThat(element.nextDueOn()).isEmpty();
        });
    }

    @Test
    void a_reading_is_as_of_the_newest_fact_it_rests_on() {
        Standing standing = new Standing(CURRICULUM, Map.of(), Map.of());
        Instant later = PUBLISHED.plusSeconds(1);

        assertThat(standing.of(track(NORDBY, later)).asOf()).isEqualTo(later);
        assertThat(standing.of(track(NORDBY, PUBLISHED.minusSeconds(1))).asOf()).isEqualTo(PUBLISHED);
    }

    private static Track track(UUID municipality, Instant asOf) {
        return new Track(municipality, new UUID(0, 7), "cti", 1, LocalDate.of(2026, 1, 15), asOf);
    }
}
