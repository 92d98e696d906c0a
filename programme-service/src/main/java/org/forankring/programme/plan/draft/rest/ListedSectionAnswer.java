package org.forankring.programme.plan.draft.rest;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.editing.EntityTags;
import org.forankring.programme.plan.draft.PlanSection;
import org.forankring.programme.plan.section.Fill;
import org.forankring.programme.plan.section.SectionName;
import org.jspecify.annotations.Nullable;

@Schema(name = "PlanSectionSummary", description = "How much there is of a section.")
record ListedSectionAnswer(
        SectionName section,
        Fill.State fill,

        @Schema(
                description = "JSON pointers into the content to what the section still needs",
                examples = "[\"/why\", \"/successGoals\"]")
        List<String> missing,

        @Schema(
                description = "Since when it has been filled without a break; absent while it is not",
                examples = "2026-02-12T10:30:00Z")
        @Nullable
        Instant filledSince,

        @Schema(description = "To be sent as If-Match with a change of the section", examples = "\"v3\"")
        String etag) {

    static ListedSectionAnswer of(PlanSection section) {
        Fill fill = section.fill();
        return new ListedSectionAnswer(
                section.name(),
                fill.state(),
                fill.missing(),
                section.filledSince(),
                '"' + EntityTags.of(section.version()).getValue() + '"');
    }
}
