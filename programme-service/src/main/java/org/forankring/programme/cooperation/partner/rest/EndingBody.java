package org.forankring.programme.cooperation.partner.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "That the collaboration with a partner has ended.")
record EndingBody(
        @Schema(description = "Today or before", examples = "2027-01-31") @NotNull @PastOrPresent
        LocalDate endedOn,

        @Schema(examples = "The job centre has been merged with that of Sydby.") @NotBlank @Size(max = 4000)
        String reason) {}
