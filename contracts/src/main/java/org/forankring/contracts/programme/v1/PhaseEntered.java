package org.forankring.contracts.programme.v1;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An implementation has entered a phase of its method.
 *
 * @param phase the phase's code in the method definition, for example {@code preparation}
 * @param overridden whether the gate before it was passed although something was missing
 */
public record PhaseEntered(
        UUID implementationId,
        UUID municipalityId,
        String method,
        String phase,
        LocalDate enteredOn,
        boolean overridden) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.programme.phase-entered.v1";
}
