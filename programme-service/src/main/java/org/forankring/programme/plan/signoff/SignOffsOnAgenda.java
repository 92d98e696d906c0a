package org.forankring.programme.plan.signoff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.implementation.matter.Occasion;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;
import org.forankring.programme.plan.signoff.SignOffs.UnitSignOff;

/** Brings to a meeting which units are to be reminded to sign off the version in force. */
@ApplicationScoped
class SignOffsOnAgenda implements AgendaSource {

    private static final int MOST_UNITS = 20;

    private final Plans plans;
    private final SignOffs signOffs;

    SignOffsOnAgenda(Plans plans, SignOffs signOffs) {
        this.plans = plans;
        this.signOffs = signOffs;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        Optional<Plan> plan = plans.find(implementation);
        Optional<LocalDate> due = plan.flatMap(Plan::adoptedOn)
                .map(SignOffStanding::reminderDueOn)
                .filter(day -> !occasion.today().isBefore(day));
        return plan.isEmpty() || due.isEmpty()
                ? List.of()
                : unsigned(implementation, plan.get(), due.get(), occasion.today());
    }

    private List<AgendaItem> unsigned(Implementation implementation, Plan plan, LocalDate due, LocalDate today) {
        int version = plan.adoptedVersion().orElseThrow();
        String all = "plan/versions/" + version + "/sign-offs";
        List<UnitSignOff> unsigned = signOffs.unsigned(implementation, version);
        Stream<AgendaItem> named = unsigned.stream()
                .limit(MOST_UNITS)
                .map(unit -> item(
                        Wording.of(
                                "agenda.sign-off",
                                "unit",
                                unit.name(),
                                "version",
                                version,
                                "due",
                                due,
                                "lateness",
                                Lateness.of(due, today)),
                        all + "/" + unit.unitId(),
                        due,
                        today));
        int more = unsigned.size() - MOST_UNITS;
        return more <= 0
                ? named.toList()
                : Stream.concat(
                                named,
                                Stream.of(item(
                                        Wording.of(
                                                "agenda.more-sign-offs",
                                                "count",
                                                more,
                                                "version",
                                                version,
                                                "due",
                                                due,
                                                "lateness",
                                                Lateness.of(due, today)),
                                        all,
                                        due,
                                        today)))
                        .toList();
    }

    private static AgendaItem item(Wording what, String about, LocalDate due, LocalDate today) {
        return new AgendaItem(what, about, today.isAfter(due) ? AgendaItem.Kind.OVERDUE : AgendaItem.Kind.DUE, due);
    }
}
