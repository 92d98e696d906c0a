package org.forankring.programme.plan.tool;

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
 * Structural preconditions (S2): what the organisation has to have in place before the method can be used.
 *
 * @param neededBy the last day on which it is not too late
 */
@Schema(
        description = "Structural preconditions: what has to be in place before the method can be used.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "precondition"),
        requiredProperties = {"kind"})
public record StructuralPrecondition(
        @NotNull Area area,

        @Schema(examples = "Each worker has twelve hours a week for CTI.") @NotBlank @Size(max = TEXT)
        String description,

        @Schema(description = "Who sees to it", examples = "Head of the outreach unit") @NotBlank @Size(max = NAME)
        String responsible,

        @Schema(examples = "2027-01-31") @Nullable LocalDate neededBy,

        @Schema(examples = "false") @NotNull Boolean inPlace)
        implements ToolEntry {

    @Override
    public Kind kind() {
        return Kind.PRECONDITION;
    }

    @Override
    public Wording matter() {
        return Wording.of("element-matter.precondition", "description", Brief.of(description));
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return inPlace ? Optional.empty() : Optional.ofNullable(neededBy);
    }

    /** What a precondition concerns. */
    @Schema(name = "PreconditionArea")
    public enum Area implements Coded {
        PERSONNEL_RESOURCES,
        MONITORING_STRUCTURES,
        FACILITIES,
        OTHER
    }
}
