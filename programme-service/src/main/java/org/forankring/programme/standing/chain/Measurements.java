package org.forankring.programme.standing.chain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.forankring.programme.implementation.lifecycle.Implementation;
import org.jspecify.annotations.Nullable;

/** What has been heard of the values of indicators in the municipality of an implementation. */
public interface Measurements {

    /**
     * The latest of each unit, by the indicator's code and in the order of the units' names. The latest is that of the
     * last month with a value; of a unit that has never had one, that of the last month.
     */
    Map<String, List<Measurement>> latest(Implementation implementation, Collection<String> indicators);

    /**
     * An indicator's value in a unit and a month.
     *
     * @param unitName null when no such unit is registered
     * @param numerator what was counted; null when that is not known
     * @param denominator what it is related to; null for a plain count or when not known
     * @param value null when there is none, which is not zero
     * @param noValueBecause a code that says why there is none; null with a value
     * @param measuredIn for example {@code percent}
     */
    record Measurement(
            UUID unit,
            @Nullable String unitName,
            YearMonth month,
            @Nullable Long numerator,
            @Nullable Long denominator,
            @Nullable BigDecimal value,
            @Nullable String noValueBecause,
            String measuredIn,
            Instant countedAt) {}
}
