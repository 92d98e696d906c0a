package org.forankring.programme.plan.version.rest;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.plan.section.SectionName;
import org.forankring.programme.plan.version.PlanVersion;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlanVersion", description = "A plan as it was adopted. It never changes.")
record VersionAnswer(
        @Schema(description = "Counted from 1", examples = "2")
        int version,

        @Schema(examples = "2026-03-03T13:00:00Z") Instant adoptedAt,

        @Schema(description = "The sub of the access token it was adopted with")
        String adoptedBy,

        @Schema(description = "The phase of the method in which it was adopted", examples = "preparation") @Nullable
        String phase,

        @Schema(examples = "Adjusted at the second status meeting")
        String reason,

        @Schema(description = "The meeting that changed the plan; absent when none did") @Nullable
        UUID meetingId,

        @Schema(description = "The sections that nothing was missing from", examples = "[\"background\", \"goals\"]")
        List<SectionName> filledSections,

        @Schema(implementation = AdoptedSections.class) Map<String, JsonNode> sections,

        @Schema(
                type = SchemaType.OBJECT,
                implementation = Object.class,
                additionalProperties = Schema.True.class,
                description =
                        "What else belonged to the plan, by the name of the part: for example elements, strategies,"
                                + " facilitators and barriers")
        Map<String, JsonNode> parts) {

    /** Completes a response with the version and its number as ETag. */
    static Response to(Response.ResponseBuilder response, PlanVersion version) {
        return response.entity(of(version)).tag(EntityTags.of(version.number())).build();
    }

    private static VersionAnswer of(PlanVersion version) {
        PlanVersion.Summary summary = version.summary();
        return new VersionAnswer(
                summary.number(),
                summary.adoptedAt(),
                summary.adoptedBy(),
                summary.phase(),
                summary.reason(),
                summary.meetingId(),
                version.content().filledSections(),
                inOrder(version.content().sections()),
                version.content().parts());
    }

    /** The database keeps an order of its own. */
    private static Map<String, JsonNode> inOrder(Map<String, JsonNode> sections) {
        Map<String, JsonNode> ordered = new LinkedHashMap<>();
        Arrays.stream(SectionName.values()).map(SectionName::code).forEach(name -> {
            JsonNode section = sections.get(name);
            if (section != null) {
                ordered.put(name, section);
            }
        });
        sections.forEach(ordered::putIfAbsent);
        return ordered;
    }
}
