package org.forankring.programme.standing.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** From where the evidence for a requirement comes. */
@Schema(name = "EvidenceSource")
public enum Source {
    @JsonProperty("meetings")
    MEETINGS,
    @JsonProperty("team")
    TEAM,
    @JsonProperty("plan")
    PLAN,
    @JsonProperty("facilitators-and-barriers")
    FACILITATORS_AND_BARRIERS,
    @JsonProperty("strategies")
    STRATEGIES,
    @JsonProperty("training-service")
    TRAINING_SERVICE,
    @JsonProperty("monitoring-service")
    MONITORING_SERVICE,
    @JsonProperty("support-period")
    SUPPORT_PERIOD,
    @JsonProperty("anchoring")
    ANCHORING
}
