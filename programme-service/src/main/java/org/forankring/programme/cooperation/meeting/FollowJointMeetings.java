package org.forankring.programme.cooperation.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.forankring.platform.identity.Reach;
import org.forankring.platform.time.Ids;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.lifecycle.ImplementationBegun;
import org.forankring.programme.implementation.lifecycle.ImplementationState;
import org.forankring.programme.implementation.lifecycle.Implementations;
import org.forankring.programme.implementation.lifecycle.StandingChanged;
import org.forankring.programme.round.JointMeeting;
import org.forankring.programme.round.JointMeetings;
import org.forankring.programme.round.Rounds;

/** Gives every implementation of a round its own of each joint meeting, in the transaction of the change. */
@ApplicationScoped
class FollowJointMeetings {

    private static final Reach EVERYWHERE = new Reach(true, Optional.empty());
    private static final int AT_ONCE = 500;

    private final Rounds rounds;
    private final JointMeetings jointMeetings;
    private final Implementations implementations;
    private final Meetings meetings;
    private final Event<MeetingsTold> tellings;
    private final Ids ids;

    FollowJointMeetings(
            Rounds rounds,
            JointMeetings jointMeetings,
            Implementations implementations,
            Meetings meetings,
            Event<MeetingsTold> tellings,
            Ids ids) {
        this.rounds = rounds;
        this.jointMeetings = jointMeetings;
        this.implementations = implementations;
        this.meetings = meetings;
        this.tellings = tellings;
        this.ids = ids;
    }

    /** Whoever joins a round while a meeting of it is being planned waits, so that neither misses the other. */
    void follow(@Observes ImplementationBegun begun) {
        Implementation implementation = begun.implementation();
        rounds.hold(implementation.roundId());
        keep(jointMeetings.standing(List.of(implementation.roundId())).stream()
                .map(joint -> Meeting.of(joint, implementation, ids.next()))
                .toList());
    }

    /** What was planned while an implementation was withdrawn is made up for, as far as it is still to come. */
    void follow(@Observes StandingChanged changed) {
        Implementation implementation = changed.implementation();
        if (implementation.state() != ImplementationState.UNDER_WAY) {
            return;
        }
        rounds.hold(implementation.roundId());
        Set<UUID> having = meetings.jointOf(implementation);
        keep(jointMeetings.standing(List.of(implementation.roundId())).stream()
                .filter(joint -> !having.contains(joint.id()))
                .filter(joint -> !joint.plan().plannedOn().isBefore(changed.changedOn()))
                .map(joint -> Meeting.of(joint, implementation, ids.next()))
                .toList());
    }

    void follow(@Observes JointMeeting.Changed changed) {
        JointMeeting joint = changed.meeting();
        List<Meeting> known = meetings.lockJoint(joint.id());
        List<Meeting> changedOnes = new ArrayList<>(known);
        changedOnes.removeIf(meeting -> !meeting.follow(joint));
        if (!joint.isCancelled()) {
            changedOnes.addAll(missing(joint, known));
        }
        keep(changedOnes);
    }

    private void keep(List<Meeting> changed) {
        if (!changed.isEmpty()) {
            meetings.keepAll(changed);
            tellings.fire(new MeetingsTold(changed));
        }
    }

    private List<Meeting> missing(JointMeeting joint, List<Meeting> known) {
        Set<UUID> having = known.stream().map(Meeting::implementationId).collect(Collectors.toSet());
        return ofRound(joint.roundId()).stream()
                .filter(implementation -> !having.contains(implementation.id()))
                .filter(implementation -> implementation.state().isOnItsWay())
                .map(implementation -> Meeting.of(joint, implementation, ids.next()))
                .toList();
    }

    private List<Implementation> ofRound(UUID round) {
        List<Implementation> found = new ArrayList<>();
        List<Implementation> some =
                implementations.list(EVERYWHERE, Optional.of(round), Optional.empty(), null, AT_ONCE);
        while (!some.isEmpty()) {
            found.addAll(some);
            some = implementations.list(
                    EVERYWHERE,
                    Optional.of(round),
                    Optional.empty(),
                    some.getLast().id(),
                    AT_ONCE);
        }
        return found;
    }
}
