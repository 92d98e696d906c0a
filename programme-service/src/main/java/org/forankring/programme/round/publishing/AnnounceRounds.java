package org.forankring.programme.round.publishing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.forankring.contracts.programme.v1.JointMeetingPlanned;
import org.forankring.contracts.programme.v1.RoundPlanned;
import org.forankring.platform.outbox.Outbox;
import org.forankring.platform.outbox.PendingEvent;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.MeetingPlan;
import org.forankring.programme.round.Round;

/** Announces rounds and their joint meetings. They belong to no municipality. */
@ApplicationScoped
class AnnounceRounds {

    private final Outbox outbox;

    AnnounceRounds(Outbox outbox) {
        this.outbox = outbox;
    }

    void announce(@Observes Round.Planned planned) {
        Round round = planned.round();
        outbox.record(new PendingEvent(
                RoundPlanned.TYPE,
                round.id(),
                round.version(),
                Optional.empty(),
                new RoundPlanned(round.id(), round.name(), round.method(), round.methodVersion(), round.startsOn())));
    }

    void announce(@Observes JointMeeting.Changed changed) {
        JointMeeting meeting = changed.meeting();
        MeetingPlan plan = meeting.plan();
        outbox.record(new PendingEvent(
                JointMeetingPlanned.TYPE,
                meeting.id(),
                meeting.version(),
                Optional.empty(),
                new JointMeetingPlanned(
                        meeting.id(),
                        meeting.roundId(),
                        plan.kind().code(),
                        plan.activity(),
                        plan.plannedOn(),
                        plan.startsAt(),
                        plan.endsAt(),
                        meeting.state().code())));
    }
}
