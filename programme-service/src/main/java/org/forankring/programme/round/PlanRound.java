package org.forankring.programme.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.time.Ids;
import org.forankring.programme.method.MethodDefinition;
import org.forankring.programme.method.MethodVersion;
import org.forankring.programme.method.Methods;

/** Plans a round on the latest version of a method. */
@ApplicationScoped
public class PlanRound {

    private final Rounds rounds;
    private final Methods methods;
    private final Ids ids;

    PlanRound(Rounds rounds, Methods methods, Ids ids) {
        this.rounds = rounds;
        this.methods = methods;
        this.ids = ids;
    }

    /** Plans the round, unless it names a method or an activity that does not exist. */
    @Transactional
    public Plan plan(String name, String method, LocalDate startsOn, List<Round.JointActivity> activities) {
        Optional<MethodVersion> latest = methods.findLatest(method);
        if (latest.isEmpty()) {
            return new Plan.Faulty(List.of(new Fault("/method", "unknown-method", "is not a published method")));
        }
        List<Fault> faults = unknownActivities(latest.get().definition(), activities);
        if (!faults.isEmpty()) {
            return new Plan.Faulty(faults);
        }
        Round round = new Round(ids.next(), name, latest.get(), startsOn, activities);
        rounds.add(round);
        return new Plan.Planned(round);
    }

    private static List<Fault> unknownActivities(MethodDefinition definition, List<Round.JointActivity> activities) {
        return IntStream.range(0, activities.size())
                .filter(i -> isUnknown(definition, activities.get(i)))
                .mapToObj(i -> new Fault(
                        "/activities/" + i + "/code",
                        "unknown-activity",
                        "is not an activity of the method; leave the code out for an activity of the round's own"))
                .toList();
    }

    private static boolean isUnknown(MethodDefinition definition, Round.JointActivity activity) {
        return activity.code() != null && !definition.knowsActivity(activity.code());
    }
}
