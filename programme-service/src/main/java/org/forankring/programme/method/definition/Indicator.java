package org.forankring.programme.method.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: a measure, related to another one or not.
 *
 * @param numerator the measure counted
 * @param denominator the measure it is related to; absent for a plain count
 * @param factor what the quotient is multiplied with
 */
public record Indicator(
        @Schema(examples = "adoption-trained-users")
        @NotNull
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String code,

        @Schema(examples = "Trained employees who use the method") @NotBlank @Size(max = MethodDefinition.NAME)
        String name,

        @Schema(description = "The measure counted", examples = "trained-employees-who-use")
        @NotNull
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String numerator,

        @Schema(
                description = "The measure it is related to; leave out for a plain count",
                examples = "trained-employees")
        @Nullable
        @Pattern(regexp = MethodDefinition.CODE, message = MethodDefinition.CODE_EXPECTED)
        String denominator,

        @Schema(description = "What the quotient is multiplied with, 100 for per cent", examples = "100")
        @NotNull
        @Min(1)
        @Max(1_000_000)
        Integer factor,

        @Schema(examples = "percent") @NotBlank @Size(max = 50)
        String unit,

        @NotNull Direction direction,
        @NotNull Dimension dimension) {

    /** Which way is better. */
    @Schema(name = "IndicatorDirection")
    public enum Direction {
        @JsonProperty("higher-is-better")
        HIGHER_IS_BETTER,
        @JsonProperty("lower-is-better")
        LOWER_IS_BETTER;

        /** The direction as it is written in definitions and events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Which side of being in use it shows. */
    @Schema(name = "IndicatorDimension")
    public enum Dimension {
        @JsonProperty("reach")
        REACH,
        @JsonProperty("adoption")
        ADOPTION,
        @JsonProperty("implementation")
        IMPLEMENTATION,
        @JsonProperty("maintenance")
        MAINTENANCE;

        /** The dimension as it is written in definitions and events. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
