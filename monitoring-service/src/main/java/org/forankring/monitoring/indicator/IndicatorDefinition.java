package org.forankring.monitoring.indicator;

import org.jspecify.annotations.Nullable;

/**
 * An indicator as the method defines it: a quotient of two measures, or one measure alone.
 *
 * @param numerator the code of a {@link Measure}, or one that is not known here
 * @param denominator likewise, or null for a plain count
 * @param factor what the quotient is multiplied with
 * @param unit for people, for example {@code percent}
 * @param direction {@code higher-is-better} or {@code lower-is-better}
 * @param dimension for example {@code reach} or {@code adoption}
 */
public record IndicatorDefinition(
        String code,
        String name,
        String numerator,
        @Nullable String denominator,
        int factor,
        String unit,
        String direction,
        String dimension) {}
