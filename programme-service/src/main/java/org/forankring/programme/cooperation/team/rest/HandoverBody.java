package org.forankring.programme.cooperation.team.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.team.OwnershipTransfer.Handover;
import org.forankring.programme.plan.draft.PlanOwner;
import org.jspecify.annotations.Nullable;

@Schema(description = "A transfer of the ownership of the plan, to be recorded.")
record HandoverBody(
        @Schema(description = "The team that takes over") @NotNull
        PlanOwner to,

        @Schema(description = "Today or before", examples = "2026-02-01") @NotNull @PastOrPresent
        LocalDate handedOverOn,

        @Schema(examples = "The core team has been appointed and knows the draft.") @Nullable @Size(max = 4000)
        String note) {

    Handover by(String subject) {
        return new Handover(to, handedOverOn, Optional.ofNullable(note), subject);
    }
}
