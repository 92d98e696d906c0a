package org.forankring.programme.cooperation.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.Example;
import org.forankring.programme.cooperation.meeting.Invitation;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.cooperation.meeting.Minutes.Decision;
import org.forankring.programme.round.MeetingKind;
import org.forankring.programme.round.MeetingPlan;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NumberDecisionsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);
    private static final UUID WRITE = UUID.randomUUID();
    private static final UUID ASK = UUID.randomUUID();

    private final NumberDecisions numberDecisions = new NumberDecisions(new Ids());
    private final Meeting meeting = held(said(WRITE, "Write"), said(ASK, "Ask"));

    @Test
    void what_is_new_gets_an_id_of_its_own() {
        List<UUID> ids = ids(said(null, "Sing"), said(null, "Sing"));
        assertThat(ids).doesNotHaveDuplicates().doesNotContain(WRITE, ASK);
    }

    @Test
    void what_says_the_same_as_before_is_the_same_wherever_it_stands() {
        assertThat(ids(said(null, "Ask"), said(null, "Sing"), said(null, "Write")))
                .element(0)
                .isEqualTo(ASK);
        assertThat(ids(said(null, "Ask"), said(null, "Ask"))).contains(ASK).doesNotHaveDuplicates();
    }

    @Test
    void what_names_its_id_keeps_it_whatever_it_says_and_nobody_else_gets_it() {
        List<UUID> ids = ids(said(null, "Write"), said(WRITE, "Write twice"));
        assertThat(ids).element(1).isEqualTo(WRITE);
        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void an_id_of_elsewhere_or_named_twice_is_a_fault() {
        assertThat(numberDecisions.faults(
                        meeting, List.of(said(ASK, "Ask"), said(ASK, "Ask"), said(UUID.randomUUID(), "Sing"))))
                .extracting(Fault::pointer)
                .containsExactly("/decisions/1/decisionId", "/decisions/2/decisionId");
        assertThat(numberDecisions.faults(meeting, List.of(said(null, "Sing"), said(WRITE, "Write"))))
                .isEmpty();
    }

    private List<UUID> ids(Decision... decisions) {
        return numberDecisions.number(meeting, List.of(decisions)).stream()
                .map(decision -> Objects.requireNonNull(decision.decisionId()))
                .toList();
    }

    private static Decision said(@Nullable UUID id, String text) {
        return new Decision(id, text, null, null);
    }

    private static Minutes minutes(Decision... decisions) {
        return new Minutes(Arrays.asList(decisions), List.of(), List.of(), null);
    }

    private static Meeting held(Decision... decisions) {
        MeetingPlan plan = new MeetingPlan(MeetingKind.STATUS, null, "Status", DAY, null, null, null);
        Meeting held = new Meeting(Example.implementation(), UUID.randomUUID(), plan, Invitation.NOBODY);
        held.hold(DAY, List.of(), () -> minutes(decisions));
        return held;
    }
}
