package org.forankring.contracts.monitoring.v1;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An indicator of a unit in a month has another value than before, or no longer any. Carries the whole state.
 *
 * @param month for example {@code 2026-03}
 * @param indicator the indicator's code in the method definition
 * @param numerator what was counted, or null when that is not known
 * @param denominator what it is related to; null for a plain count or when not known
 * @param value numerator / denominator x factor with two decimals; null when there is none, which is not zero
 * @param noValueBecause {@code no-records}, {@code denominator-zero} or {@code unknown-measure}; null with a value
 * @param factor what the quotient is multiplied with
 * @param unit of the value, for example {@code percent}
 * @param countedAt when the counts were made
 */
public record IndicatorPublished(
        UUID municipalityId,
        UUID unitId,
        String method,
        String month,
        String indicator,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable String noValueBecause,
        int factor,
        String unit,
        Instant countedAt) {

    /** The CloudEvents {@code type}. */
    public static final String TYPE = "forankring.monitoring.indicator-published.v1";
}
