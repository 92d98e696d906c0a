package org.forankring.monitoring.indicator;

import java.util.List;

/** The values of indicators as others know them. */
public interface PublishedValues {

    /**
     * Keeps the values of counted buckets, with one statement however many they are. A value of which neither numerator
     * nor denominator has ever been known is no news.
     *
     * @return those that differ from what was kept before, in the order given
     */
    List<PublishedValue> keep(List<CountedValue> values);
}
