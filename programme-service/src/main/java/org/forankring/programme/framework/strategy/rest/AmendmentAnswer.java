package org.forankring.programme.framework.strategy.rest;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.framework.strategy.Amendment;

@Schema(name = "StrategyAmendment", description = "That a strategy was amended or its status changed, and why.")
record AmendmentAnswer(
        UUID amendmentId,
        Instant at,

        @Schema(description = "The sub of the access token it was made with")
        String by,

        String reason,

        @Schema(description = "What it changed, field by field as requests name them, and status")
        List<Amendment.Difference> changes) {

    static AmendmentAnswer of(Amendment amendment) {
        return new AmendmentAnswer(
                amendment.id(),
                amendment.amendedAt(),
                amendment.amendedBy(),
                amendment.reason(),
                amendment.differences());
    }
}
