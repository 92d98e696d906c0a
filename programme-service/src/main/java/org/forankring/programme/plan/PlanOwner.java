package org.forankring.programme.plan;

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
