package org.forankring.programme.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.PlanOwner;

/** The teams of an implementation (S2). */
@Schema(
        name = "Team",
        description = "The administrative leadership team starts the plan and appoints the core team, the core team"
                + " carries it on, and the coordinators support the handing over.")
public enum Team {
    @JsonProperty("leadership")
    LEADERSHIP,
    @JsonProperty("core")
    CORE,
    @JsonProperty("coordination")
    COORDINATION;

    /** The team that an owner of the plan is. */
    static Team of(PlanOwner owner) {
        return switch (owner) {
            case LEADERSHIP -> LEADERSHIP;
            case CORE -> CORE;
        };
    }
}
