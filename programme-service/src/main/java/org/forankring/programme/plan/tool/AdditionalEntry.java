package org.forankring.programme.plan.tool;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.forankring.platform.language.Wording;

/** Another element that the municipality focuses on (S1), in its own words. */
@Schema(
        description = "Another element that the municipality focuses on, in its own words.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "additional"),
        requiredProperties = {"kind"})
public record AdditionalEntry(
        @Schema(examples = "Cooperation with relatives") @NotBlank @Size(max = NAME)
        String title,

        @Schema(examples = "Relatives are told about CTI when the citizen agrees.") @NotBlank @Size(max = TEXT)
        String text)
        implements ToolEntry {

    @Override
    public Kind kind() {
        return Kind.ADDITIONAL;
    }

    @Override
    public Wording matter() {
        return Wording.literal(title);
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return Optional.empty();
    }
}
