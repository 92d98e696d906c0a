package org.forankring.programme.cooperation.partner.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.cooperation.partner.SearchPartners;

@Schema(name = "RegisteredPartner", description = "A partner in the register across implementations.")
record RegisteredPartnerAnswer(
        UUID municipalityId,
        @Schema(examples = "Nordby") String municipality,

        @Schema(description = "Below which the partner is read and changed")
        UUID implementationId,

        PartnerAnswer partner) {

    static RegisteredPartnerAnswer of(SearchPartners.Registered registered) {
        return new RegisteredPartnerAnswer(
                registered.partner().municipalityId(),
                registered.municipality(),
                registered.partner().implementationId(),
                PartnerAnswer.of(registered.partner()));
    }
}
