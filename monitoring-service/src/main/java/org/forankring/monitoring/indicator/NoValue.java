package org.forankring.monitoring.indicator;

import org.forankring.platform.code.Coded;
import org.forankring.platform.language.Wording;

/** Why an indicator has no value. */
public enum NoValue implements Coded {
    /** Nothing was recorded, which does not mean that nothing was done. */
    NO_RECORDS,

    /** There is nothing to relate the numerator to. */
    DENOMINATOR_ZERO,

    /** The definition names a measure that is not counted here. */
    UNKNOWN_MEASURE;

    /** The reason as a sentence. */
    public Wording wording() {
        return Wording.of("no-value." + code());
    }
}
