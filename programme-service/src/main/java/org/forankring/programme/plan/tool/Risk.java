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
 * Risk analysis (S1): what may go wrong, how likely and how bad, and what is done about it by whom.
 *
 * @param likelihood 1 (rare) to 5 (almost certain)
 * @param consequence 1 (negligible) to 5 (the implementation fails)
 * @param reviewOn when the risk is to be looked at again
 */
@Schema(
        description = "Risk analysis: what may go wrong, how likely and how bad, and who does what about it.",
        properties = @SchemaProperty(name = "kind", type = SchemaType.STRING, constValue = "risk"),
        requiredProperties = {"kind"})
public record Risk(
        @Schema(examples = "Two trained employees leave before the method is in use.") @NotBlank @Size(max = TEXT)
        String description,

        @Schema(description = "1 (rare) to 5 (almost certain)", examples = "3") @NotNull @Min(1) @Max(5)
        Integer likelihood,

        @Schema(description = "1 (negligible) to 5 (the implementation fails)", examples = "4") @NotNull @Min(1) @Max(5)
        Integer consequence,

        @Schema(examples = "Train two more than needed.") @NotBlank @Size(max = TEXT)
        String mitigation,

        @Schema(description = "Who sees to the mitigation", examples = "Head of the outreach unit")
        @NotBlank
        @Size(max = NAME)
        String owner,

        @Schema(description = "When the risk is to be looked at again", examples = "2027-03-01") @Nullable
        LocalDate reviewOn)
        implements ToolEntry {

    /** Likelihood times consequence, 1 to 25. */
    public int score() {
        return likelihood * consequence;
    }

    /** How grave it is. */
    public RiskBand band() {
        return RiskBand.ofScore(score());
    }

    @Override
    public Kind kind() {
        return Kind.RISK;
    }

    @Override
    public Wording matter() {
        return Wording.of("element-matter.risk", "description", Brief.of(description));
    }

    @Override
    public Optional<LocalDate> nextDue() {
        return Optional.ofNullable(reviewOn);
    }
}
