package org.forankring.programme.organisation.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.organisation.Municipality;

/** A municipality as it is known. */
@Schema(
        name = "Municipality",
        requiredProperties = {"municipalityId", "name", "officialCode"})
record MunicipalityAnswer(
        UUID municipalityId,
        @Schema(examples = "Nordby") String name,

        @Schema(description = "Code in the national register of municipalities", examples = "901")
        String officialCode) {

    static MunicipalityAnswer of(Municipality municipality) {
        return new MunicipalityAnswer(municipality.id(), municipality.name(), municipality.officialCode());
    }
}
