package org.forankring.programme.cooperation.team.rest;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.team.Composition.Shortfall;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "TeamShortfall",
        description = "What the core team must have and does not. supervisor-of-unit: somebody of the unit is being"
                + " trained, and no other person of the team supervises it. unit-unknown: somebody being trained or"
                + " a supervisor is there without a unit, given by itself or by the employee.")
record ShortfallAnswer(
        Shortfall.Rule rule,

        @Schema(description = "The unit whose supervisor is missing; absent for another rule") @Nullable
        UUID unitId,

        @Schema(examples = "The core team has nobody who is being trained.")
        String detail,

        @Schema(description = "The code of the sentence, for clients that word it themselves")
        String phrase,

        @Schema(description = "What the sentence speaks of, by name")
        Map<String, Object> parameters) {

    static ShortfallAnswer of(Shortfall shortfall) {
        return new ShortfallAnswer(
                shortfall.rule(),
                shortfall.unitId(),
                shortfall.detail().said(),
                shortfall.detail().code(),
                shortfall.detail().told());
    }
}
