package org.forankring.programme.determinant;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.forankring.programme.implementation.Implementation;
import org.forankring.programme.plan.PlanPart;
import org.jspecify.annotations.Nullable;

/** The facilitators and barriers as a part of the implementation plan. */
@ApplicationScoped
class FacilitatorsAndBarriers implements PlanPart {

    private final OpenFramework openFramework;
    private final Determinants determinants;

    FacilitatorsAndBarriers(OpenFramework openFramework, Determinants determinants) {
        this.openFramework = openFramework;
        this.determinants = determinants;
    }

    @Override
    public String name() {
        return "facilitatorsAndBarriers";
    }

    @Override
    public Object content(Implementation implementation) {
        openFramework.open(implementation);
        return determinants.all(implementation).stream().map(Item::of).toList();
    }

    /** An item as the plan has it; what nobody has said is absent. */
    record Item(
            UUID id,
            String level,
            String aspect,
            String name,
            @Nullable String description,
            @Nullable String nature,
            @Nullable Integer strength,
            @Nullable String readiness,
            @Nullable String ratedOn,
            @Nullable String acceptedBecause) {

        private static Item of(Determinant item) {
            return new Item(
                    item.id(),
                    item.level(),
                    item.aspect(),
                    item.name(),
                    item.description().orElse(null),
                    item.judgement().map(judgement -> judgement.nature().code()).orElse(null),
                    item.judgement().map(Judgement::strength).orElse(null),
                    item.judgement()
                            .map(judgement -> judgement.condition().code())
                            .orElse(null),
                    item.ratedOn().map(LocalDate::toString).orElse(null),
                    item.acceptance().map(Acceptance::reason).orElse(null));
        }
    }
}
