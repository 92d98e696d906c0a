package org.forankring.programme.method.definition;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Texts;
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

        @Schema(examples = "Trained employees who use the method", required = true)
        @JsonProperty("name")
        @Words(max = MethodDefinition.NAME)
        Texts names,

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

        @Schema(examples = "percent", required = true) @JsonProperty("unit") @Words(max = 50)
        Texts units,

        @NotNull Direction direction,
        @NotNull Dimension dimension)
        implements Named {

    /** Which way is better. */
    @Schema(name = "IndicatorDirection")
    public enum Direction implements Coded {
        HIGHER_IS_BETTER,
        LOWER_IS_BETTER
    }

    /** Which side of being in use it shows. */
    @Schema(name = "IndicatorDimension")
    public enum Dimension implements Coded {
        REACH,
        ADOPTION,
        IMPLEMENTATION,
        MAINTENANCE
    }
}
