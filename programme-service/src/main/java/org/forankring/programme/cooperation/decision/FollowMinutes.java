package org.forankring.programme.cooperation.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.forankring.programme.cooperation.meeting.Meeting;
import org.forankring.programme.cooperation.meeting.Minutes;
import org.forankring.programme.cooperation.minutes.MinutesKept;

/** Keeps decisions as the minutes have them, in the transaction that records or corrects these. */
@ApplicationScoped
class FollowMinutes {

    private final Decisions decisions;

    FollowMinutes(Decisions decisions) {
        this.decisions = decisions;
    }

    void follow(@Observes MinutesKept kept) {
        Meeting meeting = kept.meeting();
        Map<UUID, Decision> known = new HashMap<>();
        decisions.lockOf(meeting).forEach(decision -> known.put(decision.id(), decision));
        List<Decision> followed = new ArrayList<>();
        for (Minutes.Decision said : meeting.minutes().orElseThrow().decisions()) {
            Decision before = known.remove(Objects.requireNonNull(said.decisionId()));
            if (before != null) {
                before.follow(meeting, said);
            }
            followed.add(before == null ? new Decision(meeting, said) : before);
        }
        known.values().forEach(Decision::strike);
        followed.addAll(known.values());
        decisions.keepAll(followed);
    }
}
