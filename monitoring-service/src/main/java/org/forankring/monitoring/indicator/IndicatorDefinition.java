package org.forankring.monitoring.indicator;

import org.forankring.platform.language.Texts;
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
        Texts name,
        String numerator,
        @Nullable String denominator,
        int factor,
        Texts unit,
        String direction,
        String dimension) {

    /** The same without what it is called in other languages than the method's own, which no value depends on. */
    IndicatorDefinition untranslated() {
        return new IndicatorDefinition(
                code, Texts.of(name.own()), numerator, denominator, factor, Texts.of(unit.own()), direction, dimension);
    }
}
