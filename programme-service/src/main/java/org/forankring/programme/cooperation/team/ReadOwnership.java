package org.forankring.programme.cooperation.team;

import jakarta.enterprise.context.ApplicationScoped;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.forankring.programme.plan.draft.PlanOwner;
import org.forankring.programme.plan.draft.PlanOwners;
import org.forankring.programme.plan.draft.PlanOwnership;

/** Tells which team owns the plan: the leadership team starts it and has it until it is handed over (S2). */
@ApplicationScoped
class ReadOwnership implements PlanOwners {

    private final OwnershipTransfers transfers;

    ReadOwnership(OwnershipTransfers transfers) {
        this.transfers = transfers;
    }

    @Override
    public PlanOwnership of(Implementation implementation) {
        return transfers
                .findLatest(implementation)
                .map(latest -> new PlanOwnership(latest.owner(), latest.handedOverOn()))
                .orElseGet(() -> new PlanOwnership(PlanOwner.LEADERSHIP, implementation.committedOn()));
    }
}
