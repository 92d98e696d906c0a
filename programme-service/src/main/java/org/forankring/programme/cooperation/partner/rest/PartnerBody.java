package org.forankring.programme.cooperation.partner.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.partner.Collaboration;
import org.forankring.programme.cooperation.partner.PartnerKind;
import org.forankring.programme.cooperation.partner.PartnerProfile;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is to be known of a partner.")
record PartnerBody(
        @NotNull PartnerKind kind,

        @Schema(examples = "Nordby job centre") @NotBlank @Size(max = 200)
        String name,

        @Schema(
                description = "How the partner is reached in its role, for example a shared mailbox",
                examples = "cti@jobcentre.nordby.example")
        @Nullable
        @Size(max = 200)
        String contact,

        @Schema(description = "How the collaboration stands") @NotNull
        Collaboration collaboration,

        @Schema(description = "When it was agreed; required with agreed", examples = "2026-03-01")
        @Nullable
        @PastOrPresent
        LocalDate agreedOn,

        @Schema(examples = "Takes part in the status meetings.") @Nullable @Size(max = 4000)
        String note) {

    PartnerProfile profile() {
        return new PartnerProfile(kind, name, contact, collaboration, agreedOn, note);
    }
}
