package org.forankring.programme.cooperation.partner.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.contact.EmailAddress;
import org.forankring.platform.contact.PhoneNumber;
import org.forankring.platform.contact.WebAddress;
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
                description =
                        "How the partner is reached in its role otherwise than by phone, e-mail or website, in words",
                examples = "The desk on the ground floor")
        @Nullable
        @Size(max = 200)
        String contact,

        @Schema(
                description =
                        "In the international form (E.164), of the partner in its role. A number of ten digits that"
                                + " the field contact would refuse is taken here.",
                examples = "+4533123456")
        @Nullable
        @PhoneNumber
        String phone,

        @Schema(description = "Of the partner in its role", examples = "cti@jobcentre.nordby.example")
        @Nullable
        @EmailAddress
        String email,

        @Schema(description = "An absolute address, http or https", examples = "https://jobcentre.nordby.example")
        @Nullable
        @WebAddress
        @Size(max = 500)
        String website,

        @Schema(description = "How the collaboration stands") @NotNull
        Collaboration collaboration,

        @Schema(description = "When it was agreed; required with agreed", examples = "2026-03-01")
        @Nullable
        @PastOrPresent
        LocalDate agreedOn,

        @Schema(examples = "Takes part in the status meetings.") @Nullable @Size(max = 4000)
        String note) {

    PartnerProfile profile() {
        return new PartnerProfile(kind, name, contact, phone, email, website, collaboration, agreedOn, note);
    }
}
