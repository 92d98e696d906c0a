package org.forankring.programme.plan.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a section says nothing new, whether its items come with the ids that they have got or without. */
class RepeatedSectionTest {

    private static final UUID FIRST = new UUID(0, 1);
    private static final UUID SECOND = new UUID(0, 2);

    private final Section stored = duties(duty(FIRST, "We"), duty(SECOND, "They"));

    @Test
    void what_is_sent_as_it_was_the_first_time_or_as_it_was_answered_is_a_repetition() {
        assertThat(duties(duty(null, "We"), duty(null, "They")).repeats(stored)).isTrue();
        assertThat(duties(duty(FIRST, "We"), duty(SECOND, "They")).repeats(stored))
                .isTrue();
        assertThat(duties(duty(null, "We"), duty(SECOND, "They")).repeats(stored))
                .isTrue();
        assertThat(SectionName.BACKGROUND.empty().repeats(SectionName.BACKGROUND.empty()))
                .isTrue();
    }

    @Test
    void another_text_another_order_and_more_or_less_of_it_are_none() {
        assertThat(duties(duty(null, "We"), duty(null, "You")).repeats(stored)).isFalse();
        assertThat(duties(duty(null, "They"), duty(null, "We")).repeats(stored)).isFalse();
        assertThat(duties(duty(SECOND, "We"), duty(FIRST, "They")).repeats(stored))
                .isFalse();
        assertThat(duties(duty(null, "We")).repeats(stored)).isFalse();
        assertThat(duties(duty(null, "We"), duty(null, "They"), duty(null, "You"))
                        .repeats(stored))
                .isFalse();
        assertThat(duties(duty(FIRST, "We"), duty(FIRST, "They")).repeats(stored))
                .isFalse();
    }

    private static Section duties(Duties.Duty... duties) {
        return new Duties(Arrays.asList(duties));
    }

    private static Duties.Duty duty(@Nullable UUID id, String who) {
        return new Duties.Duty(id, who, null, "All");
    }
}
