package org.forankring.programme.plan.contribution;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What in the plan a contribution is about.
 *
 * @param part a section or a part of the plan, by the name it has there
 * @param id the item of the part, for example an element; absent for the part as a whole
 */
@Embeddable
@Schema(name = "ContributionTopic", description = "What in the plan a contribution is about.")
public record Topic(
        @Schema(
                description =
                        "A section of the plan, for example goals, or a part: elements, strategies or facilitatorsAndBarriers",
                examples = "elements")
        @NotBlank
        @Size(max = 100)
        @Column(name = "about_part")
        String part,

        @Schema(description = "The item of the part, for example an element; leave out for the part as a whole")
        @Nullable
        @Column(name = "about_id")
        UUID id) {}
