package org.forankring.programme.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.meeting.AgendaItem;
import org.forankring.programme.meeting.AgendaItem.Kind;
import org.forankring.programme.meeting.AgendaSource;
import org.forankring.programme.plan.Plan;
import org.forankring.programme.plan.Plans;

/** Brings that the plan has not been adopted, as long as that is so. */
@ApplicationScoped
class MissingPlanOnAgenda implements AgendaSource {

    private final Plans plans;

    MissingPlanOnAgenda(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, LocalDate since, LocalDate today) {
        return plans.find(implementation).flatMap(Plan::adoptedVersion).isPresent()
                ? List.of()
                : List.of(new AgendaItem("The implementation plan has not been adopted yet", "plan", Kind.DUE, null));
    }
}
