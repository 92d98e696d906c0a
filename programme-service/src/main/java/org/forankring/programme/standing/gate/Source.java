package org.forankring.programme.standing.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** From where the evidence for a requirement comes. */
@Schema(name = "EvidenceSource")
public enum Source implements Coded {
    MEETINGS,
    TEAM,
    PLAN,
    FACILITATORS_AND_BARRIERS,
    STRATEGIES,
    TRAINING_SERVICE,
    MONITORING_SERVICE,
    SUPPORT_PERIOD,
    ANCHORING
}
