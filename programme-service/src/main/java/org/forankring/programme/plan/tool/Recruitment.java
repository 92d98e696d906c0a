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
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Recruitment and organisation (S1): whom the implementation needs, and how they are found and placed.
 *
 * @param people how many are needed
 * @param neededBy the last day on which it is not too late
 */
@Schema(
        description = "Recruitment and organisation: whom the implementation needs, and how they are found and placed.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "recruitment"),
        requiredProperties = {"kind"})
public record Recruitment(
        @Schema(description = "Who is needed", examples = "CTI worker") @NotBlank @Size(max = NAME)
        String role,

        @Schema(description = "How many are needed", examples = "2") @NotNull @Min(1) @Max(1000)
        Integer people,

        @Schema(
                description = "How they are found, and where they belong in the organisation",
                examples = "From the outreach unit, with ten hours of other duties taken over by the shelter.")
        @NotBlank
        @Size(max = TEXT)
        String approach,

        @Schema(description = "Who sees to it", examples = "Personnel manager") @NotBlank @Size(max = NAME)
        String responsible,

        @Schema(examples = "2027-01-31") @Nullable LocalDate neededBy,

        @NotNull State state)
        implements ToolEntry {

    @Override
    public Kind kind() {
        return Kind.RECRUITMENT;
    }

    @Override
    public Wording matter() {
        return Wording.of("element-matter.recruitment", "role", role);
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return switch (state) {
            case OPEN, UNDER_WAY -> Optional.ofNullable(neededBy);
            case FILLED -> Optional.empty();
        };
    }

    /** How far a recruitment is. */
    @Schema(name = "RecruitmentState")
    public enum State implements Coded {
        OPEN,
        UNDER_WAY,
        FILLED
    }
}
