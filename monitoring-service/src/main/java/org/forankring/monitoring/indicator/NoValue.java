package org.forankring.monitoring.indicator;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;

/** Why an indicator has no value. */
public enum NoValue {
    /** Nothing was recorded, which does not mean that nothing was done. */
    @JsonProperty("no-records")
    NO_RECORDS,

    /** There is nothing to relate the numerator to. */
    @JsonProperty("denominator-zero")
    DENOMINATOR_ZERO,

    /** The definition names a measure that is not counted here. */
    @JsonProperty("unknown-measure")
    UNKNOWN_MEASURE;

    /** The reason as it is written in answers and events. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
