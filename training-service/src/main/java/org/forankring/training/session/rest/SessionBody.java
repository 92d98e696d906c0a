package org.forankring.training.session.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.training.session.SessionProposal;
import org.jspecify.annotations.Nullable;

@Schema(name = "SessionRequest", description = "A session to be planned.")
record SessionBody(
        @Schema(description = "The method's short name", examples = "cti") @NotBlank @Size(max = 64)
        String method,

        @Schema(description = "The code of one of the method's training elements", examples = "employee-course")
        @NotBlank
        @Size(max = 64)
        String element,

        @Schema(
                description = "The municipality where it is held on site. Leave out for a joint session, which"
                        + " employees of every municipality may attend; only the board plans these",
                examples = "01900000-0000-7000-8000-000000000101")
        @Nullable
        UUID municipalityId,

        @Schema(description = "Where it is held", examples = "Edisonsvej 1, Odense") @NotBlank @Size(max = 200)
        String place,

        @Schema(description = "How many seats there are", examples = "20") @NotNull @Min(1) @Max(1000)
        Integer capacity,

        @Schema(
                description = "The days, ascending; exactly as many as the element lasts",
                examples = "[\"2026-03-10\", \"2026-03-11\"]")
        @NotEmpty
        @Size(max = 60)
        List<@NotNull LocalDate> days) {

    SessionProposal proposal() {
        return new SessionProposal(method, element, Optional.ofNullable(municipalityId), place, capacity, days);
    }
}
