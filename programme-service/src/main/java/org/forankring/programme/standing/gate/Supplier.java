package org.forankring.programme.standing.gate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;

/** Who can supply what a gate misses. */
@Schema(name = "EvidenceSupplier")
public enum Supplier implements Coded {
    BOARD_CONSULTANT,
    BOARD_ADMINISTRATOR,
    MUNICIPAL_LEAD,
    CORE_TEAM,
    TRAINER,
    RECORDING_SYSTEM
}
