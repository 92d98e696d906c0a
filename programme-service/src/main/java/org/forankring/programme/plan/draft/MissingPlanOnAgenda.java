package org.forankring.programme.plan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.forankring.platform.language.Wording;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.AgendaItem;
import org.forankring.programme.implementation.matter.AgendaItem.Kind;
import org.forankring.programme.implementation.matter.AgendaSource;
import org.forankring.programme.implementation.matter.Occasion;

/** Brings that the plan has not been adopted, as long as that is so. */
@ApplicationScoped
class MissingPlanOnAgenda implements AgendaSource {

    private final Plans plans;

    MissingPlanOnAgenda(Plans plans) {
        this.plans = plans;
    }

    @Override
    public List<AgendaItem> items(Implementation implementation, Occasion occasion) {
        return plans.find(implementation).flatMap(Plan::adoptedVersion).isPresent()
                ? List.of()
                : List.of(new AgendaItem(Wording.of("agenda.plan-not-adopted"), "plan", Kind.DUE, null));
    }
}
