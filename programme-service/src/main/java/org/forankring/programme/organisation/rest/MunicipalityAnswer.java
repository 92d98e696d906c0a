package org.forankring.programme.organisation.rest;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Language;
import org.forankring.programme.organisation.Customs;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.organisation.MunicipalityKind;

/** A municipality as it is known. */
@Schema(name = "Municipality")
record MunicipalityAnswer(
        UUID municipalityId,
        @Schema(examples = "Nordby") String name,

        @Schema(description = "Code in the national register of municipalities", examples = "901")
        String officialCode,

        @Schema(description = "By which its calendar days and deadlines go (IANA)", examples = "Europe/Copenhagen")
        String timeZone,

        @Schema(description = "Of what is written to all of its people")
        Language language,

        MunicipalityKind kind,

        @Schema(description = "The word for its kind, in the language that is asked for", examples = "Municipality")
        String kindName) {

    static MunicipalityAnswer of(Municipality municipality, Customs customs) {
        return new MunicipalityAnswer(
                municipality.id(),
                municipality.name(),
                municipality.officialCode(),
                customs.timeZone().getId(),
                customs.language(),
                customs.kind(),
                customs.kind().word().said());
    }
}
