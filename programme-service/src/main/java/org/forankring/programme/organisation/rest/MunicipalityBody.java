package org.forankring.programme.organisation.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.organisation.Municipality;

/** What is to be known of a municipality. */
@Schema(description = "What is to be known of a municipality.")
record MunicipalityBody(
        @Schema(examples = "Nordby") @NotBlank @Size(max = 200)
        String name,

        @Schema(description = "Code in the national register of municipalities", examples = "901")
        @NotNull
        @Pattern(regexp = "^[A-Za-z0-9]{1,20}$", message = "is 1 to 20 letters and digits")
        String officialCode) {

    Municipality of(UUID id) {
        return new Municipality(id, name, officialCode);
    }
}
