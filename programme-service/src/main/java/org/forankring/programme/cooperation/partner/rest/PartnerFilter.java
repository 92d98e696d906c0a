package org.forankring.programme.cooperation.partner.rest;

import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.programme.cooperation.partner.Collaboration;
import org.forankring.programme.cooperation.partner.PartnerKind;
import org.forankring.programme.cooperation.partner.Partners;
import org.jspecify.annotations.Nullable;

/** The query parameters of lists of partners. */
public class PartnerFilter {

    @QueryParam("kind")
    @Parameter(description = "Only those of this kind")
    private @Nullable PartnerKind kind;

    @QueryParam("collaboration")
    @Parameter(description = "Only those with whom it stands so")
    private @Nullable Collaboration collaboration;

    Partners.Search search(Optional<UUID> implementation, Optional<UUID> municipality, Optional<String> words) {
        return new Partners.Search(
                implementation, municipality, Optional.ofNullable(kind), Optional.ofNullable(collaboration), words);
    }
}
