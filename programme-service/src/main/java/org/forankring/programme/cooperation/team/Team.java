package org.forankring.programme.cooperation.team;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.programme.plan.draft.PlanOwner;

/** The teams of an implementation (S2). */
@Schema(
        name = "Team",
        description = "The administrative leadership team starts the plan and appoints the core team, the core team"
                + " carries it on, and the coordinators support the handing over.")
public enum Team implements Coded {
    LEADERSHIP,
    CORE,
    COORDINATION;

    /** The team that an owner of the plan is. */
    public static Team of(PlanOwner owner) {
        return switch (owner) {
            case LEADERSHIP -> LEADERSHIP;
            case CORE -> CORE;
        };
    }
}
