package org.forankring.programme.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.forankring.platform.problem.Fault;
import org.forankring.programme.plan.tool.Task.State;
import org.forankring.programme.plan.tool.TaskOrder.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tasks are written as {@code name<after,after}; a capital letter at the end says open, done or closed. */
class TaskOrderTest {

    private static final Map<Character, State> STATES = Map.of('O', State.OPEN, 'D', State.DONE, 'C', State.OPEN);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "a1O b2O c3O       | a b c",
                "c3O b2O a1O       | a b c",
                "a1<bO b2O         | b a",
                "a1<b<cO b2<cO c9O | c b a",
                "a1<bO b5O c2O     | c b a",
                "a2O b2O           | a b",
                "a1<zO b2O         | a b"
            })
    void each_task_comes_after_those_it_depends_on_and_otherwise_by_due_date(String tasks, String expected) {
        assertThat(names(order(tasks).inOrder())).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "a1O b2<aO            | b | none",
                "a1O                  | a | none",
                "a1<aO                | a | depends-on-itself",
                "a1<zO                | a | unknown-task",
                "a1<bO b2<aO          | a | circular",
                "a1<bO b2<cO c3<aO    | c | circular",
                "a1<bO b2<cO c3<aO    | a | circular",
                "a1<bO b2<cO c3<bO    | a | none",
                "a1<b<cO b2<dO c3<dO d4O | a | none"
            })
    void a_task_depends_on_known_tasks_and_never_in_a_circle(String tasks, String name, String code) {
        assertThat(order(tasks).faultsOf(id(name)))
                .extracting(Fault::code)
                .containsExactlyElementsOf(code == null ? List.of() : List.of(code));
    }

    @Test
    void every_fault_of_what_a_task_depends_on_has_its_own_pointer() {
        assertThat(order("a1<y<a<b<dO b2<aO d4O").faultsOf(id("a")))
                .extracting(Fault::pointer, Fault::code)
                .containsExactly(
                        tuple("/dependsOn/0", "unknown-task"),
                        tuple("/dependsOn/1", "depends-on-itself"),
                        tuple("/dependsOn/2", "circular"));
    }

    @ParameterizedTest(name = "{0}: {1} waits for {2}, done though {3}, awaited by {4}")
    @CsvSource(
            delimiter = '|',
            emptyValue = "",
            value = {
                "a1O b2<aO     | b | a   | ''  | ''",
                "a1D b2<aO     | b | ''  | ''  | ''",
                "a1C b2<aO     | b | ''  | ''  | ''",
                "a1D b2<aD     | b | ''  | ''  | ''",
                "a1O b2<aD     | b | a   | a   | ''",
                "a1O b2<aD     | a | ''  | ''  | b",
                "a1D b2<aD     | a | ''  | ''  | ''",
                "a1C b2<aD     | a | ''  | ''  | ''",
                "a1O b2<aO     | a | ''  | ''  | ''",
                "a1O b2O c3<a<b<aD | c | a b | a b | ''",
                "a1O b3<aD c2<aD   | a | ''  | ''  | c b"
            })
    void a_task_is_done_only_after_every_task_it_depends_on(
            String tasks, String name, String waitsFor, String doneThough, String doneBefore) {
        TaskOrder order = order(tasks);
        assertThat(names(order.waitsFor(id(name)))).isEqualTo(waitsFor);
        assertThat(names(order.doneThough(id(name)))).isEqualTo(doneThough);
        assertThat(names(order.doneBefore(id(name)))).isEqualTo(doneBefore);
    }

    @Test
    void a_replaced_task_is_seen_as_it_is_wanted() {
        TaskOrder order = order("a1O b2<aO").with(step("a1<bO"));
        assertThat(order.faultsOf(id("a"))).extracting(Fault::code).containsExactly("circular");
    }

    @Test
    void a_chain_of_many_thousand_tasks_is_ordered_and_searched() {
        List<Step> chain = IntStream.range(0, 20_000)
                .mapToObj(i -> new Step(
                        new UUID(1, i),
                        new Task(
                                "t",
                                "o",
                                LocalDate.EPOCH,
                                i == 0 ? List.of() : List.of(new UUID(1, i - 1)),
                                State.OPEN),
                        false))
                .toList();
        TaskOrder order = TaskOrder.of(chain);
        assertThat(order.inOrder()).isEqualTo(chain);
        assertThat(order.faultsOf(new UUID(1, 19_999))).isEmpty();
    }

    private static TaskOrder order(String tasks) {
        return TaskOrder.of(Stream.of(tasks.split(" ")).map(TaskOrderTest::step).toList());
    }

    /** For example {@code a1<b<cO}: task a, due on the first, after b and c, open. */
    private static Step step(String text) {
        char state = text.charAt(text.length() - 1);
        String[] parts = text.substring(0, text.length() - 1).split("<");
        List<UUID> after = Arrays.stream(parts).skip(1).map(TaskOrderTest::id).toList();
        String name = parts[0].substring(0, 1);
        LocalDate due = LocalDate.of(2027, 3, Integer.parseInt(parts[0].substring(1)));
        return new Step(id(name), new Task(name, "owner", due, after, STATES.get(state)), state == 'C');
    }

    private static UUID id(String name) {
        return new UUID(0, name.charAt(0));
    }

    private static String names(List<Step> steps) {
        return String.join(" ", steps.stream().map(step -> step.task().title()).toList());
    }
}
