package org.forankring.programme.cooperation.team.rest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.team.OwnershipTransfer;
import org.forankring.programme.plan.draft.PlanOwner;
import org.jspecify.annotations.Nullable;

@Schema(name = "OwnershipTransfer", description = "A recorded transfer of the ownership of the plan.")
record TransferAnswer(
        UUID transferId,
        @Schema(description = "The team that took over") PlanOwner to,
        @Schema(examples = "2026-02-01") LocalDate handedOverOn,

        @Schema(examples = "The core team has been appointed and knows the draft.") @Nullable
        String note,

        @Schema(description = "The sub of the access token it was recorded with")
        String recordedBy,

        @Schema(examples = "2026-02-01T09:30:00Z") Instant recordedAt) {

    static TransferAnswer of(OwnershipTransfer transfer) {
        return new TransferAnswer(
                transfer.id(),
                transfer.owner(),
                transfer.handedOverOn(),
                transfer.note().orElse(null),
                transfer.handedOverBy(),
                transfer.recordedAt());
    }
}
