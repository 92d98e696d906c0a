package org.forankring.programme.cooperation.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.round.MeetingKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AgendaTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 2, 1);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_most_pressing_comes_first_in_whichever_order_it_was_brought(long seed) {
        List<AgendaItem> expected = List.of(
                item("Late for weeks", Kind.OVERDUE, "2026-02-10"),
                item("Late since yesterday", Kind.OVERDUE, "2026-03-02"),
                item("Late since nobody knows when", Kind.OVERDUE, null),
                item("Due tomorrow", Kind.DUE, "2026-03-04"),
                item("Due next week: a", Kind.DUE, "2026-03-10"),
                item("Due next week: b", Kind.DUE, "2026-03-10"),
                item("Due some time", Kind.DUE, null),
                item("Changed today", Kind.CHANGED, "2026-03-03"),
                item("Changed last month", Kind.CHANGED, "2026-02-03"),
                item("Changed some time", Kind.CHANGED, null));
        List<AgendaItem> brought = new ArrayList<>(expected);
        Collections.shuffle(brought, new Random(seed));
        assertThat(Agenda.of(SINCE, brought).items()).isEqualTo(expected);
    }

    @Test
    void what_always_stands_on_it_comes_last_in_its_own_order() {
        List<AgendaItem> standing = StandingItems.of(MeetingKind.STATUS);
        AgendaItem due = item("Zeal", Kind.DUE, null);
        assertThat(Agenda.of(
                                SINCE,
                                Stream.concat(standing.stream(), Stream.of(due)).toList())
                        .items())
                .startsWith(due)
                .endsWith(standing.toArray(AgendaItem[]::new));
    }

    @Test
    void what_two_bring_is_taken_up_once() {
        AgendaItem item = item("Twice", Kind.DUE, "2026-03-04");
        assertThat(Agenda.of(SINCE, List.of(item, item("Twice", Kind.DUE, "2026-03-04")))
                        .items())
                .containsExactly(item);
    }

    @ParameterizedTest
    @CsvSource({
        "TELEPHONE_CONFERENCE, Establishing the implementation team",
        "START_UP, The planned activities and the further process",
        "PLANNING_WORKSHOP, Points of attention on every level of the framework",
        "STATUS, Status against the implementation plan",
        "STATUS, Organisational and professional challenges with the method",
        "STATUS, Ongoing sparring and supervision given by employees",
        "STATUS, How employees maintain the method in practice",
        "REVIEW, 'What in the plan still holds, and what is to be revised'",
    })
    void each_kind_of_meeting_has_what_it_is_for(MeetingKind kind, String what) {
        assertThat(StandingItems.of(kind))
                .extracting(item -> item.what().said())
                .contains(what);
    }

    @ParameterizedTest
    @EnumSource
    void standing_items_are_marked_as_such_and_have_no_day(MeetingKind kind) {
        assertThat(StandingItems.of(kind))
                .allMatch(item -> item.kind() == Kind.STANDING && item.on() == null && item.about() != null);
    }

    private static AgendaItem item(String what, Kind kind, @Nullable String on) {
        return new AgendaItem(Wording.literal(what), null, kind, on == null ? null : LocalDate.parse(on));
    }
}
