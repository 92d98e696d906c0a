package org.forankring.programme.plan.tool;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Stakeholder analysis (S1): who has a say or a stake in the implementation, and how they are involved.
 *
 * @param influence on the implementation, 1 (hardly any) to 5 (decides)
 * @param interest in the implementation, 1 (hardly any) to 5 (lives with it daily)
 */
@Schema(
        description = "Stakeholder analysis: who has a say or a stake, and how they are to be involved.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "stakeholder"),
        requiredProperties = {"kind"})
public record Stakeholder(
        @Schema(examples = "Job centre Nordby") @NotBlank @Size(max = NAME)
        String name,

        @Schema(examples = "Department of employment") @Nullable @Size(max = NAME)
        String organisation,

        @Schema(description = "On the implementation, 1 (hardly any) to 5 (decides)", examples = "4")
        @NotNull
        @Min(1)
        @Max(5)
        Integer influence,

        @Schema(description = "In the implementation, 1 (hardly any) to 5 (lives with it daily)", examples = "2")
        @NotNull
        @Min(1)
        @Max(5)
        Integer interest,

        @Schema(examples = "A fixed contact takes part in every second status meeting.") @NotBlank @Size(max = TEXT)
        String plannedInvolvement)
        implements ToolEntry {

    /** Where the stakeholder stands in the map of influence and interest. */
    public Quadrant quadrant() {
        return Quadrant.of(influence, interest);
    }

    @Override
    public Kind kind() {
        return Kind.STAKEHOLDER;
    }

    @Override
    public Wording matter() {
        return Wording.literal(name);
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return Optional.empty();
    }
}
