package org.forankring.programme.implementation.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/**
 * What the board's consultant decides.
 *
 * @param by the subject of the access token
 */
public record Ruling(Outcome outcome, String reason, String by) {

    /** The ways in which an application can be decided. */
    @Schema(name = "DecisionOutcome")
    public enum Outcome implements Coded {
        COMMITTED,
        DECLINED
    }
}
