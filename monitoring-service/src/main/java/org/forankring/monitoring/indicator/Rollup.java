package org.forankring.monitoring.indicator;

import java.time.Instant;
import java.util.OptionalLong;

/** What was counted in a bucket, and when. */
public record Rollup(
        long records,
        long clients,
        long users,
        long trainedEmployees,
        long trainedEmployeesWhoUse,
        Instant computedAt) {

    /** The count, or empty when it would rest on records and there is none: missing is not zero. */
    public OptionalLong count(Measure measure) {
        return switch (measure) {
            case RECORDS -> fromRecords(records);
            case CLIENTS -> fromRecords(clients);
            case USERS -> fromRecords(users);
            case TRAINED_EMPLOYEES -> OptionalLong.of(trainedEmployees);
            case TRAINED_EMPLOYEES_WHO_USE -> fromRecords(trainedEmployeesWhoUse);
        };
    }

    private OptionalLong fromRecords(long count) {
        return records == 0 && count == 0 ? OptionalLong.empty() : OptionalLong.of(count);
    }
}
