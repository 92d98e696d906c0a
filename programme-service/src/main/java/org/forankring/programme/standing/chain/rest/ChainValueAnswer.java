package org.forankring.programme.standing.chain.rest;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.forankring.programme.standing.chain.Measurements.Measurement;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "ChainValue",
        description = "The value of an indicator in a unit in the last month that has one; of a unit that has never had"
                + " a value, what is known of its last month. Missing is not zero.")
record ChainValueAnswer(
        UUID unitId,

        @Schema(description = "Absent when no such unit is registered", examples = "Nordby outreach") @Nullable
        String unitName,

        @Schema(description = "The calendar month", examples = "2026-05")
        String month,

        @Schema(description = "What was counted; absent when that is not known", examples = "4") @Nullable
        Long numerator,

        @Schema(description = "What it is related to; absent for a plain count or when not known", examples = "6")
        @Nullable
        Long denominator,

        @Schema(description = "Absent when there is none", examples = "66.67") @Nullable
        BigDecimal value,

        @Schema(
                description = "Why there is no value: no-records, denominator-zero or unknown-measure",
                examples = "no-records")
        @Nullable
        String noValueBecause,

        @Schema(description = "The unit of the value", examples = "percent")
        String measuredIn,

        @Schema(description = "When the counts behind it were made", examples = "2026-06-02T06:30:00Z")
        Instant countedAt) {

    static ChainValueAnswer of(Measurement measurement) {
        return new ChainValueAnswer(
                measurement.unit(),
                measurement.unitName(),
                measurement.month().toString(),
                measurement.numerator(),
                measurement.denominator(),
                measurement.value(),
                measurement.noValueBecause(),
                measurement.measuredIn(),
                measurement.countedAt());
    }
}
