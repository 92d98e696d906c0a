package org.forankring.monitoring.indicator;

import java.util.Optional;

/** What a roll-up counts, by the code that indicator definitions use. */
public enum Measure {
    /** Records of use. */
    RECORDS("records"),
    /** Different clients among the records. */
    CLIENTS("clients"),
    /** Different employees among the records. */
    USERS("users"),
    /** Employees of the unit who had completed the compulsory training by the end of the month. */
    TRAINED_EMPLOYEES("trained-employees"),
    /** Those of them who have used the method in the month, in whichever unit. */
    TRAINED_EMPLOYEES_WHO_USE("trained-employees-who-use");

    private final String code;

    Measure(String code) {
        this.code = code;
    }

    /** The measure of a code, or empty when there is none. */
    public static Optional<Measure> find(String code) {
        for (Measure measure : values()) {
            if (measure.code.equals(code)) {
                return Optional.of(measure);
            }
        }
        return Optional.empty();
    }
}
