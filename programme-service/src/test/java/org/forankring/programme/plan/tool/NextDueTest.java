package org.forankring.programme.plan.tool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NextDueTest {

    private static final LocalDate DAY = LocalDate.of(2027, 3, 3);

    static Stream<Arguments> entries() {
        return Stream.of(
                arguments(task(Task.State.OPEN), DAY, "Book the room"),
                arguments(task(Task.State.UNDER_WAY), DAY, "Book the room"),
                arguments(task(Task.State.DONE), null, "Book the room"),
                arguments(message(DAY, null), DAY, "message to the unit"),
                arguments(message(DAY, false), DAY, "message to the unit"),
                arguments(message(DAY, true), null, "message to the unit"),
                arguments(message(null, null), null, "message to the unit"),
                arguments(recruitment(Recruitment.State.OPEN), DAY, "recruitment: CTI worker"),
                arguments(recruitment(Recruitment.State.UNDER_WAY), DAY, "recruitment: CTI worker"),
                arguments(recruitment(Recruitment.State.FILLED), null, "recruitment: CTI worker"),
                arguments(precondition(false), DAY, "precondition: Twelve hours a week"),
                arguments(precondition(true), null, "precondition: Twelve hours a week"),
                arguments(new Risk("Two leave", 1, 1, "Train more", "Head", DAY), DAY, "review of risk: Two leave"),
                arguments(new Risk("Two leave", 1, 1, "Train more", "Head", null), null, "review of risk: Two leave"),
                arguments(new Stakeholder("Job centre", null, 1, 1, "None"), null, "Job centre"),
                arguments(new AdditionalEntry("Relatives", "Are told"), null, "Relatives"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("entries")
    void something_is_due_until_it_is_done(ToolEntry entry, @Nullable LocalDate due, String matter) {
        assertThat(entry.nextDue()).isEqualTo(Optional.ofNullable(due));
        assertThat(entry.matter().said()).isEqualTo(matter);
    }

    private static Task task(Task.State state) {
        return new Task("Book the room", "Coordinator", DAY, List.of(), state);
    }

    private static Message message(@Nullable LocalDate on, @Nullable Boolean sent) {
        return new Message("CTI begins", "the unit", "Meeting", "Questions", on, "Head", null, sent);
    }

    private static Recruitment recruitment(Recruitment.State state) {
        return new Recruitment("CTI worker", 2, "From the unit", "Personnel manager", DAY, state);
    }

    private static StructuralPrecondition precondition(boolean inPlace) {
        return new StructuralPrecondition(
                StructuralPrecondition.Area.PERSONNEL_RESOURCES, "Twelve hours a week", "Head", DAY, inPlace);
    }
}
