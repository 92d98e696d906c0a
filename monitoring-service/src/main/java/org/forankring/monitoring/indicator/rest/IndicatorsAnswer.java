package org.forankring.monitoring.indicator.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.monitoring.indicator.IndicatorReading;
import org.forankring.monitoring.indicator.IndicatorValue;
import org.forankring.monitoring.indicator.NoValue;
import org.forankring.platform.language.Wording;
import org.jspecify.annotations.Nullable;

/** A bucket's indicators as they are shown. */
@Schema(name = "Indicators", description = "The indicators of a unit's use of a method in a month.")
public record IndicatorsAnswer(
        @Schema(examples = "cti") String method,

        UUID unitId,

        @Schema(description = "The calendar month", examples = "2026-03")
        String month,

        @Schema(description = "When the counts behind the values were made; null when they never were", nullable = true)
        @Nullable
        Instant computedAt,

        @Schema(description = "Whether something has changed since and waits to be counted")
        boolean pending,

        @Schema(description = "In the order of the method definition")
        List<ValueAnswer> values) {

    /** One indicator. */
    @Schema(name = "IndicatorValue", description = "An indicator's value, or the reason why it has none.")
    public record ValueAnswer(
            @Schema(examples = "adoption-trained-users") String code,

            @Schema(
                    description = "What it is called, in the reader's language",
                    examples = "Trained employees who use the method")
            String name,

            @Schema(description = "What it tells of", examples = "adoption")
            String dimension,

            @Schema(description = "The unit of the value, in the reader's language", examples = "percent")
            String unit,

            @Schema(description = "higher-is-better or lower-is-better", examples = "higher-is-better")
            String direction,

            @Schema(description = "What was counted; null when that is not known", examples = "4", nullable = true)
            @Nullable
            Long numerator,

            @Schema(
                    description = "What it is related to; null for a plain count or when not known",
                    examples = "6",
                    nullable = true)
            @Nullable
            Long denominator,

            @Schema(
                    description = "Numerator / denominator x factor, two decimals; null when there is none",
                    examples = "66.67",
                    nullable = true)
            @Nullable
            BigDecimal value,

            @Schema(
                    description = "Why there is no value; null when there is one",
                    examples = "no-records",
                    nullable = true)
            @Nullable
            NoValue noValueBecause,

            @Schema(
                    description = "The same in words, for people; null when there is a value",
                    examples = "Nothing was recorded, which does not mean that nothing was done.",
                    nullable = true)
            @Nullable
            String noValueReason,

            @Schema(description = "The code of that sentence, for clients that word it themselves", nullable = true)
            @Nullable
            String phrase,

            @Schema(description = "What that sentence speaks of, by name", nullable = true) @Nullable
            Map<String, Object> parameters) {

        static ValueAnswer of(IndicatorValue value) {
            Optional<Wording> because =
                    Optional.ofNullable(value.noValueBecause()).map(NoValue::wording);
            return new ValueAnswer(
                    value.definition().code(),
                    value.definition().name().said(),
                    value.definition().dimension(),
                    value.definition().unit().said(),
                    value.definition().direction(),
                    value.numerator(),
                    value.denominator(),
                    value.value(),
                    value.noValueBecause(),
                    because.map(Wording::said).orElse(null),
                    because.map(Wording::code).orElse(null),
                    because.map(Wording::told).orElse(null));
        }
    }

    static IndicatorsAnswer of(IndicatorReading reading) {
        return new IndicatorsAnswer(
                reading.bucket().method(),
                reading.bucket().unit(),
                reading.bucket().month().toString(),
                reading.computedAt().orElse(null),
                reading.pending(),
                reading.values().stream().map(ValueAnswer::of).toList());
    }
}
