package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.forankring.programme.Lateness;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;
import org.forankring.programme.plan.Plan;
import org.forankring.programme.plan.Plans;
import org.forankring.programme.plan.ReviewClock;

/** Brings the adoption of the plan, and its review when that is near or late. */
@ApplicationScoped
class PlanOnAgenda implements AgendaSource {

    private static final int DAYS_AHEAD = 30;

    private final Plans plans;

    PlanOnAgenda(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        Optional<Plan> plan = plans.find(implementation);
        Optional<Integer> adopted = plan.flatMap(Plan::adoptedVersion);
        if (adopted.isEmpty()) {
            return List.of(new AgendaItem("The implementation plan has not been adopted yet", "plan", Kind.DUE, null));
        }
        List<AgendaItem> items = new ArrayList<>();
        plan.flatMap(Plan::adoptedOn)
                .filter(day -> !day.isBefore(since))
                .ifPresent(day -> items.add(new AgendaItem(
                        "Version " + adopted.get() + " of the implementation plan was adopted",
                        "plan/versions/" + adopted.get(),
                        Kind.CHANGED,
                        day)));
        plan.flatMap(known -> known.reviewDue(today))
                .filter(review -> !review.on().isAfter(today.plusDays(DAYS_AHEAD)))
                .ifPresent(review -> items.add(item(review, today)));
        return items;
    }

    private static AgendaItem item(ReviewClock.Due review, LocalDate today) {
        return new AgendaItem(
                Lateness.of("Review of the implementation plan planned for", review.on(), today),
                "plan",
                review.isOverdue() ? Kind.OVERDUE : Kind.DUE,
                review.on());
    }
}
