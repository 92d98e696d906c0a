package org.forankring.programme.cooperation.partner.rest;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.forankring.programme.cooperation.partner.Collaboration;
import org.forankring.programme.cooperation.partner.PartnerKind;
import org.jspecify.annotations.Nullable;

/** The query parameters of lists of partners. */
public class PartnerFilter {

    @QueryParam("kind")
    @Pattern(
            regexp = "^(job-centre|authority|regional-psychiatry|substance-abuse-treatment|family-therapy|other)$",
            message = "is job-centre, authority, regional-psychiatry, substance-abuse-treatment, family-therapy or"
                    + " other")
    @Parameter(description = "Only those of this kind", schema = @Schema(ref = "PartnerKind"))
    private @Nullable String kind;

    @QueryParam("collaboration")
    @Pattern(
            regexp = "^(not-started|contacted|agreed|working|strained)$",
            message = "is not-started, contacted, agreed, working or strained")
    @Parameter(description = "Only those with whom it stands so", schema = @Schema(ref = "Collaboration"))
    private @Nullable String collaboration;

    Optional<PartnerKind> kind() {
        return Optional.ofNullable(kind).map(name -> PartnerKind.valueOf(constant(name)));
    }

    Optional<Collaboration> collaboration() {
        return Optional.ofNullable(collaboration).map(name -> Collaboration.valueOf(constant(name)));
    }

    private static String constant(String name) {
        return name.toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
