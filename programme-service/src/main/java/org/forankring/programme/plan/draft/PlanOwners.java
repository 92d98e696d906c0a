package org.forankring.programme.plan.draft;

import org.forankring.programme.implementation.lifecycle.Implementation;

/** Knows which team owns a plan. */
public interface PlanOwners {

    /** The owner of the implementation's plan today: the team that starts it, or the one it was handed over to last. */
    PlanOwnership of(Implementation implementation);
}
