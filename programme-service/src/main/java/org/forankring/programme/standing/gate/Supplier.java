package org.forankring.programme.standing.gate;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who can supply what a gate misses. */
@Schema(name = "EvidenceSupplier")
public enum Supplier {
    @JsonProperty("board-consultant")
    BOARD_CONSULTANT,
    @JsonProperty("municipal-lead")
    MUNICIPAL_LEAD,
    @JsonProperty("core-team")
    CORE_TEAM,
    @JsonProperty("trainer")
    TRAINER,
    @JsonProperty("recording-system")
    RECORDING_SYSTEM
}
