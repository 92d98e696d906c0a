package org.forankring.programme.organisation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.language.Language;
import org.forankring.platform.problem.Fault;
import org.forankring.platform.problem.Problems;
import org.forankring.programme.organisation.Municipality;
import org.forankring.programme.organisation.MunicipalityKind;
import org.jspecify.annotations.Nullable;

@Schema(description = "What is to be known of a municipality.")
record MunicipalityBody(
        @Schema(examples = "Nordby") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Code in the national register of municipalities", examples = "901")
        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9]{1,20}$", message = "fault.official-code")
        String officialCode,

        @Schema(
                description = "By which its calendar days and deadlines go (IANA); left out, it stays as it is",
                examples = "Europe/Copenhagen")
        @Nullable
        @Size(max = 50)
        String timeZone,

        @Schema(description = "Of what is written to all of its people; left out, it stays as it is") @Nullable
        Language language,

        @Schema(description = "What it is called by; left out, it stays as it is") @Nullable
        MunicipalityKind kind) {

    Municipality of(UUID id) {
        return new Municipality(id, name, officialCode, zone(), language, kind);
    }

    private @Nullable ZoneId zone() {
        if (timeZone == null) {
            return null;
        }
        if (!ZoneId.getAvailableZoneIds().contains(timeZone)) {
            throw Problems.invalid(Fault.of("/timeZone", "unknown-time-zone"));
        }
        return ZoneId.of(timeZone);
    }
}
