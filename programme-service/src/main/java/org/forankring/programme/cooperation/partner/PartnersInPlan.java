package org.forankring.programme.cooperation.partner;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.implementation.matter.PlanPart;

/** The partners as a part of the plan: those with whom the collaboration has not ended. */
@ApplicationScoped
class PartnersInPlan implements PlanPart {

    private final Partners partners;

    PartnersInPlan(Partners partners) {
        this.partners = partners;
    }

    @Override
    public String name() {
        return "partners";
    }

    @Override
    public List<Item> content(Implementation implementation) {
        return partners.standing(implementation).stream()
                .map(partner -> new Item(partner.id(), partner.profile()))
                .toList();
    }

    /** A partner in the plan's document. */
    public record Item(UUID id, PartnerProfile profile) {}
}
