package org.forankring.monitoring.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * An indicator evaluated on one bucket: a value or the reason why there is none.
 *
 * @param numerator what was counted, or null when that is not known
 * @param denominator likewise; null for a plain count
 * @param value quotients with two decimals
 */
public record IndicatorValue(
        IndicatorDefinition definition,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable NoValue noValueBecause) {

    private static final int DECIMALS = 2;

    /** Evaluates the definition. */
    static IndicatorValue of(IndicatorDefinition definition, Optional<Rollup> rollup) {
        Optional<Measure> counted = Measure.find(definition.numerator());
        if (counted.isEmpty()
                || (definition.denominator() != null
                        && Measure.find(definition.denominator()).isEmpty())) {
            return new IndicatorValue(definition, null, null, null, NoValue.UNKNOWN_MEASURE);
        }
        @Nullable Long numerator = count(definition.numerator(), rollup);
        if (definition.denominator() == null) {
            return numerator == null
                    ? new IndicatorValue(definition, null, null, null, NoValue.NO_RECORDS)
                    : new IndicatorValue(definition, numerator, null, times(numerator, definition.factor()), null);
        }
        return quotient(definition, numerator, count(definition.denominator(), rollup));
    }

    private static IndicatorValue quotient(
            IndicatorDefinition definition, @Nullable Long numerator, @Nullable Long denominator) {
        if (numerator == null || denominator == null) {
            return new IndicatorValue(definition, numerator, denominator, null, NoValue.NO_RECORDS);
        }
        if (denominator == 0) {
            return new IndicatorValue(definition, numerator, denominator, null, NoValue.DENOMINATOR_ZERO);
        }
        BigDecimal value = times(numerator, definition.factor())
                .divide(BigDecimal.valueOf(denominator), DECIMALS, RoundingMode.HALF_UP);
        return new IndicatorValue(definition, numerator, denominator, value, null);
    }

    private static BigDecimal times(long count, int factor) {
        return BigDecimal.valueOf(count).multiply(BigDecimal.valueOf(factor));
    }

    private static @Nullable Long count(String measure, Optional<Rollup> rollup) {
        OptionalLong count = rollup.isEmpty()
                ? OptionalLong.empty()
                : Measure.find(measure).map(rollup.get()::count).orElseThrow();
        return count.isPresent() ? count.getAsLong() : null;
    }
}
