package org.forankring.programme.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forankring.platform.language.Wording;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.method.definition.MethodDefinition;
import org.forankring.programme.method.definition.MethodVersion;
import org.forankring.programme.method.definition.Methods;

/** Plans a round on the latest version of a method, with the joint meetings that are known by then. */
@ApplicationScoped
public class PlanRound {

    private final Rounds rounds;
    private final JointMeetings meetings;
    private final Methods methods;
    private final Event<Round.Planned> plannings;
    private final Event<JointMeeting.Changed> changes;
    private final Ids ids;

    PlanRound(
            Rounds rounds,
            JointMeetings meetings,
            Methods methods,
            Event<Round.Planned> plannings,
            Event<JointMeeting.Changed> changes,
            Ids ids) {
        this.rounds = rounds;
        this.meetings = meetings;
        this.methods = methods;
        this.plannings = plannings;
        this.changes = changes;
        this.ids = ids;
    }

    /** Plans the round, unless it names a method or an activity that does not exist. */
    @Transactional
    public RoundPlanning plan(String name, String method, LocalDate startsOn, List<MeetingPlan> activities) {
        Optional<MethodVersion> latest = methods.findLatest(method);
        if (latest.isEmpty()) {
            return new RoundPlanning.Faulty(List.of(Fault.of("/method", "unknown-method")));
        }
        List<Fault> faults = unknownActivities(latest.get().definition(), activities);
        if (!faults.isEmpty()) {
            return new RoundPlanning.Faulty(faults);
        }
        Round round = new Round(ids.next(), name, latest.get(), startsOn);
        rounds.add(round);
        plannings.fire(new Round.Planned(round));
        List<JointMeeting> joint = activities.stream()
                .sorted(Comparator.comparing(MeetingPlan::plannedOn))
                .map(activity -> new JointMeeting(ids.next(), round.id(), activity))
                .toList();
        for (JointMeeting meeting : joint) {
            meetings.keep(meeting);
            changes.fire(new JointMeeting.Changed(meeting));
        }
        return new RoundPlanning.Planned(round, joint);
    }

    private static List<Fault> unknownActivities(MethodDefinition definition, List<MeetingPlan> activities) {
        return IntStream.range(0, activities.size())
                .filter(i -> activities.get(i).namesUnknownActivity(definition))
                .mapToObj(i -> new Fault(
                        "/activities/" + i + "/code", "unknown-activity", Wording.of("fault.unknown-activity.round")))
                .toList();
    }
}
