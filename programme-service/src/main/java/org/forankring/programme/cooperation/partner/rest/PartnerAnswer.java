package org.forankring.programme.cooperation.partner.rest;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.cooperation.partner.Collaboration;
import org.forankring.programme.cooperation.partner.Partner;
import org.forankring.programme.cooperation.partner.PartnerKind;
import org.forankring.programme.cooperation.partner.PartnerProfile;
import org.jspecify.annotations.Nullable;

@Schema(name = "Partner", description = "A partner of an implementation, and how the collaboration stands.")
record PartnerAnswer(
        UUID partnerId,
        PartnerKind kind,
        @Schema(examples = "Nordby job centre") String name,

        @Schema(description = "How the partner is reached in its role", examples = "The desk on the ground floor")
        @Nullable
        String contact,

        @Schema(description = "In the international form (E.164)", examples = "+4533123456") @Nullable
        String phone,

        @Schema(examples = "cti@jobcentre.nordby.example") @Nullable
        String email,

        @Schema(examples = "https://jobcentre.nordby.example") @Nullable
        String website,

        Collaboration collaboration,

        @Schema(description = "Since when it has stood so", examples = "2026-03-01")
        LocalDate collaborationSince,

        @Schema(description = "When it was agreed", examples = "2026-03-01") @Nullable
        LocalDate agreedOn,

        @Schema(examples = "Takes part in the status meetings.") @Nullable
        String note,

        @Schema(description = "When the collaboration ended; absent while it stands", examples = "2027-01-31") @Nullable
        LocalDate endedOn,

        @Schema(description = "Why it ended", examples = "The job centre has been merged with that of Sydby.") @Nullable
        String endingReason) {

    /** Completes a response with the partner, the version as ETag. */
    static Response to(Response.ResponseBuilder response, Partner partner) {
        return response.entity(of(partner))
                .tag(EntityTags.of(partner.version()))
                .build();
    }

    static PartnerAnswer of(Partner partner) {
        PartnerProfile profile = partner.profile();
        return new PartnerAnswer(
                partner.id(),
                profile.kind(),
                profile.name(),
                profile.contact(),
                profile.phone(),
                profile.email(),
                profile.website(),
                profile.collaboration(),
                partner.collaborationSince(),
                profile.agreedOn(),
                profile.note(),
                partner.endedOn().orElse(null),
                partner.endingReason().orElse(null));
    }
}
