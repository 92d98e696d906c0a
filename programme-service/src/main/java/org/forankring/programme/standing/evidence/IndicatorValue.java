package org.forankring.programme.standing.evidence;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The value of an indicator of a unit in a month.
 *
 * @param indicator its code in the method definition
 * @param numerator what was counted; null when that is not known
 * @param denominator what it is related to; null for a plain count or when not known
 * @param value null when there is none, which is not zero
 * @param noValueBecause a code that says why there is none; null with a value
 * @param measuredIn for example {@code percent}
 */
public record IndicatorValue(
        UUID municipality,
        UUID unit,
        String method,
        YearMonth month,
        String indicator,
        @Nullable Long numerator,
        @Nullable Long denominator,
        @Nullable BigDecimal value,
        @Nullable String noValueBecause,
        String measuredIn,
        Instant countedAt) {}
