package org.forankring.programme.anchoring.sustainability.rest;

import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.anchoring.sustainability.Standing;
import org.forankring.programme.anchoring.sustainability.Sustainability;
import org.forankring.programme.anchoring.sustainability.SustainabilityCheck;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "SustainabilityCheck",
        description = "Whether the municipality can go on by itself, as far as it has been found out.")
record SustainabilityAnswer(
        UUID implementationId,

        @Schema(description = "Whether the check needs nothing more")
        boolean complete,

        @Schema(
                description = "JSON pointers into the findings to what the check still needs",
                examples = "[\"/sparring\", \"/resourcesAndTime/measure\"]")
        List<String> missing,

        @Schema(
                description =
                        "How far competences are in place; absent until each of the three parts has been looked at")
        Sustainability.@Nullable InPlace competences,

        @Schema(
                description =
                        "How far the organisation is in place; absent until each of the five parts has been looked at")
        Sustainability.@Nullable InPlace organisation,

        Sustainability findings) {

    /** The check with its version as ETag. */
    static Response of(SustainabilityCheck check) {
        Standing standing = check.standing();
        return Response.ok(new SustainabilityAnswer(
                        check.implementationId(),
                        standing.isComplete(),
                        standing.missing(),
                        standing.competences().orElse(null),
                        standing.organisation().orElse(null),
                        check.findings()))
                .tag(EntityTags.of(check.version()))
                .build();
    }
}
