package org.forankring.programme.implementation.application;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the board's consultant decides.
 *
 * @param by the subject of the access token
 */
public record Ruling(Outcome outcome, String reason, String by) {

    /** The ways in which an application can be decided. */
    @Schema(name = "DecisionOutcome")
    public enum Outcome {
        @JsonProperty("committed")
        COMMITTED,
        @JsonProperty("declined")
        DECLINED
    }
}
