package org.forankring.programme.plan.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.forankring.platform.language.Wording;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.programme.plan.element.Closure.Outcome;
import org.forankring.programme.plan.tool.AdditionalEntry;
import org.forankring.programme.plan.tool.Task;
import org.forankring.programme.plan.tool.TaskOrder.Step;
import org.forankring.programme.plan.tool.ToolEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ElementTest {

    private static final LocalDate DUE = LocalDate.of(2027, 3, 3);

    @ParameterizedTest(name = "seen on {0}: {1}, {2}")
    @CsvSource({
        "2027-03-15, true, 'Kick-off room booking due 3 March 2027, 12 days late'",
        "2027-03-04, true, 'Kick-off room booking due 3 March 2027, 1 day late'",
        "2027-03-03, false, 'Kick-off room booking due 3 March 2027, today'",
        "2027-03-01, false, 'Kick-off room booking due 3 March 2027, in 2 days'"
    })
    void an_element_is_overdue_from_the_day_after(LocalDate today, boolean overdue, String words) {
        Element element = element(task(Task.State.OPEN));
        assertThat(element.isOverdue(today)).isEqualTo(overdue);
        assertThat(element.dueInWords(today).map(Wording::said)).contains(words);
    }

    @Test
    void nothing_is_due_once_it_is_done_or_closed() {
        Element element = element(task(Task.State.OPEN));
        element.revise(task(Task.State.DONE), Optional.empty());
        assertThat(element.dueOn()).isEmpty();
        assertThat(element.isOverdue(DUE.plusYears(1))).isFalse();
        assertThat(element.dueInWords(DUE)).isEmpty();
        element.revise(task(Task.State.UNDER_WAY), Optional.empty());
        assertThat(element.dueOn()).contains(DUE);
        element.close(new Closure(Outcome.DROPPED, "No need", DUE));
        assertThat(element.dueOn()).isEmpty();
    }

    @Test
    void a_closed_element_neither_changes_nor_closes_again() {
        Element element = element(task(Task.State.OPEN));
        Closure closure = new Closure(Outcome.DROPPED, "No need", DUE);
        element.close(closure);
        assertThat(element.closure()).contains(closure);
        assertThat(element.isDropped()).isTrue();
        ElementChange closed = new ElementChange.AlreadyClosed();
        assertThat(element.close(closure)).isEqualTo(closed);
        assertThat(element.revise(task(Task.State.DONE), Optional.empty())).isEqualTo(closed);
    }

    @Test
    void an_element_keeps_its_kind() {
        Element element = element(task(Task.State.OPEN));
        assertThat(element.revise(new AdditionalEntry("Relatives", "Are told"), Optional.empty()))
                .isInstanceOf(ElementChange.Faulty.class);
        assertThat(element.content()).isEqualTo(task(Task.State.OPEN));
    }

    @Test
    void a_task_that_finds_no_place_stays_as_it_was() {
        Element element = element(task(Task.State.OPEN));
        ElementChange waiting = new ElementChange.Waiting(List.of());
        assertThat(element.revise(task(Task.State.DONE), Optional.of(waiting))).isEqualTo(waiting);
        assertThat(element.content()).isEqualTo(task(Task.State.OPEN));
    }

    @Test
    void a_task_is_fulfilled_when_it_is_done() {
        Element element = element(task(Task.State.OPEN));
        assertThat(element.close(new Closure(Outcome.FULFILLED, "Booked", DUE)))
                .isEqualTo(new ElementChange.Unfinished());
        assertThat(element.isClosed()).isFalse();
    }

    @Test
    void only_a_task_has_a_place_in_the_schedule() {
        Element element = element(task(Task.State.DONE));
        assertThat(element.step()).contains(new Step(element.id(), task(Task.State.DONE), false));
        element.close(new Closure(Outcome.FULFILLED, "Booked", DUE));
        assertThat(element.step()).contains(new Step(element.id(), task(Task.State.DONE), true));
        assertThat(element.isDropped()).isFalse();
        assertThat(element(new AdditionalEntry("Relatives", "Are told")).step()).isEmpty();
    }

    private static Task task(Task.State state) {
        return new Task("Kick-off room booking", "Coordinator", DUE, List.of(), state);
    }

    private static Element element(ToolEntry content) {
        return new Element(TenantKey.of(new UUID(0, 1), new UUID(0, 2)), new UUID(0, 3), content);
    }
}
