package org.forankring.programme.cooperation.team;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.plan.draft.PlanOwner;

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

    /** The team as it is written in answers and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The team that an owner of the plan is. */
    public static Team of(PlanOwner owner) {
        return switch (owner) {
            case LEADERSHIP -> LEADERSHIP;
            case CORE -> CORE;
        };
    }
}
