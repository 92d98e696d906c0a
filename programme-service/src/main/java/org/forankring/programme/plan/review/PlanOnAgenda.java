package org.forankring.programme.plan.review;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Lateness;
import org.forankring.programme.implementation.matter.Occasion;
import org.forankring.programme.plan.draft.DraftPlan;
import org.forankring.programme.plan.draft.Plan;
import org.forankring.programme.plan.draft.Plans;
import org.forankring.programme.plan.draft.ReviewClock;

/** Brings to a meeting that the plan is to be reviewed or revised, and that it has been adopted or has moved on. */
@ApplicationScoped
class PlanOnAgenda implements AgendaSource {

    private static final int DAYS_AHEAD = 30;

    private final Plans plans;
    private final DraftPlan draftPlan;

    PlanOnAgenda(Plans plans, DraftPlan draftPlan) {
        this.plans = plans;
        this.draftPlan = draftPlan;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        Optional<Plan> touched = plans.find(implementation);
        Optional<Integer> version = touched.flatMap(Plan::adoptedVersion);
        if (touched.isEmpty() || version.isEmpty()) {
            return List.of();
        }
        List<AgendaItem> items =
                new ArrayList<>(ofThePlan(touched.get(), version.get(), occasion.since(), occasion.today()));
        if (!touched.get().isInForceAs(draftPlan.read(implementation).digest())) {
            items.add(new AgendaItem(
                    Wording.of("agenda.plan-draft-differs", "version", version.get()),
                    "plan/versions/" + version.get() + "/compare/draft",
                    Kind.DUE,
                    null));
        }
        return items;
    }

    /** What a plan brings in which a version is in force. */
    static List<AgendaItem> ofThePlan(Plan plan, int version, LocalDate since, LocalDate today) {
        List<AgendaItem> items = new ArrayList<>();
        plan.reviewDue(today)
                .filter(due -> !due.on().isAfter(today.plusDays(DAYS_AHEAD)))
                .map(due -> review(due, today))
                .ifPresent(items::add);
        if (plan.state() == Plan.State.UNDER_REVIEW) {
            items.add(new AgendaItem(
                    Wording.of("agenda.plan-to-be-revised"),
                    "plan/reviews",
                    Kind.DUE,
                    plan.lastReviewedOn().orElse(null)));
        }
        plan.adoptedOn()
                .filter(adopted -> !adopted.isBefore(since))
                .map(adopted -> new AgendaItem(
                        Wording.of("agenda.plan-version-adopted", "version", version),
                        "plan/versions/" + version,
                        Kind.CHANGED,
                        adopted))
                .ifPresent(items::add);
        return List.copyOf(items);
    }

    private static AgendaItem review(ReviewClock.Due due, LocalDate today) {
        return new AgendaItem(
                Wording.of("agenda.plan-review", "due", due.on(), "lateness", Lateness.of(due.on(), today)),
                "plan",
                due.isOverdue() ? Kind.OVERDUE : Kind.DUE,
                due.on());
    }
}
