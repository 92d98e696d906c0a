package org.forankring.programme.cooperation.meeting.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.forankring.contracts.programme.v1.MeetingPlanned;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.MeetingsTold;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.round.MeetingPlan;

/** Announces meetings, planned, held and cancelled. What was said at them stays where it is: it is counted. */
@ApplicationScoped
class AnnounceMeetings {

    private static final Minutes NONE = new Minutes(List.of(), List.of(), List.of(), null);

    private final Outbox outbox;

    AnnounceMeetings(Outbox outbox) {
        this.outbox = outbox;
    }

    /** All at once: a joint meeting changes in every municipality of its round. */
    void announce(@Observes MeetingsTold told) {
        outbox.recordAll(told.meetings().stream()
                .map(meeting -> PendingEvent.of(MeetingPlanned.TYPE, meeting, fact(meeting)))
                .toList());
    }

    private static MeetingPlanned fact(Meeting meeting) {
        MeetingPlan plan = meeting.plan();
        Minutes minutes = meeting.minutes().orElse(NONE);
        return new MeetingPlanned(
                meeting.id(),
                meeting.implementationId(),
                meeting.municipalityId(),
                meeting.jointMeetingId().orElse(null),
                plan.kind().code(),
                plan.activity(),
                plan.plannedOn(),
                plan.startsAt(),
                plan.endsAt(),
                meeting.state().code(),
                meeting.heldOn().orElse(null),
                meeting.attended(),
                minutes.decisions().size(),
                minutes.challenges().size(),
                minutes.adjustments().size(),
                meeting.planVersion().orElse(null));
    }
}
