package org.forankring.programme.cooperation.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.forankring.programme.cooperation.meeting.Meetings;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;
import org.jspecify.annotations.Nullable;

/** What meetings have adjusted in the plan, so that a version shows it also where no field says so. */
@ApplicationScoped
class AdjustmentsInPlan implements PlanPart {

    private final Meetings meetings;

    AdjustmentsInPlan(Meetings meetings) {
        this.meetings = meetings;
    }

    @Override
    public String name() {
        return "adjustments";
    }

    /** Of all meetings held so far, in the order of their days and of their minutes. */
    @Override
    public List<Item> content(Implementation implementation) {
        return meetings.held(implementation).stream()
                .flatMap(AdjustmentsInPlan::items)
                .toList();
    }

    private static Stream<Item> items(Meetings.Held meeting) {
        return meeting.minutes().identified(meeting.id()).adjustments().stream()
                .map(adjustment -> new Item(
                        adjustment.id(),
                        meeting.id(),
                        meeting.title(),
                        meeting.heldOn(),
                        adjustment.part(),
                        adjustment.text()));
    }

    /** An adjustment as it stands in the plan. */
    record Item(@Nullable UUID id, UUID meetingId, String meeting, LocalDate heldOn, String part, String text) {}
}
