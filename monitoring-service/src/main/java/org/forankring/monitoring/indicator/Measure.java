package org.forankring.monitoring.indicator;

import java.util.Optional;
import org.forankring.platform.code.Coded;

/** What a roll-up counts, by the code that indicator definitions use. */
public enum Measure implements Coded {
    /** Records of use. */
    RECORDS,
    /** Different clients among the records. */
    CLIENTS,
    /** Different employees among the records. */
    USERS,
    /** Employees of the unit who had completed the compulsory training by the end of the month. */
    TRAINED_EMPLOYEES,
    /** Those of them who have used the method in the month, in whichever unit. */
    TRAINED_EMPLOYEES_WHO_USE;

    /** The measure of a code, or empty when there is none. */
    public static Optional<Measure> find(String code) {
        return Coded.find(Measure.class, code);
    }
}
