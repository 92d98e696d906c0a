package org.forankring.programme.plan.draft;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The teams that can own a plan (S2). */
@Schema(name = "PlanOwner")
public enum PlanOwner {
    @JsonProperty("leadership")
    LEADERSHIP,
    @JsonProperty("core")
    CORE
}
