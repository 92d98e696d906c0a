package org.forankring.programme.implementation.lifecycle;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase with its planned, expected and actual dates. What was planned stays as it was, so that it can be seen how
 * far things are behind it; what is expected moves with what really happens.
 *
 * @param plannedMonths how long the method plans it to be
 * @param plannedStart its first day as it was planned first
 * @param plannedEnd its last day as it was planned first
 * @param expectedStart its first day as things are
 * @param expectedEnd its last day as things are: the planned length, counted from the day it is entered
 * @param enteredOn absent until it is entered
 * @param leftOn absent until the next one is entered or the implementation is closed
 * @param daysHalted how many days the implementation stood still in it, up to the last resumption
 */
@Embeddable
public record PlannedPhase(
        String code,
        String name,
        int plannedMonths,
        boolean supportedByBoard,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        LocalDate expectedStart,
        LocalDate expectedEnd,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn,
        long daysHalted) {

    /** Whether it has been entered and not been left. */
    public boolean isCurrent() {
        return enteredOn != null && leftOn == null;
    }

    PlannedPhase entered(LocalDate today) {
        return with(expectedStart, expectedEnd, today, leftOn, daysHalted);
    }

    PlannedPhase left(LocalDate today) {
        return with(expectedStart, expectedEnd, enteredOn, today, daysHalted);
    }

    PlannedPhase expected(LocalDate start, LocalDate end) {
        return with(start, end, enteredOn, leftOn, daysHalted);
    }

    /** What lies ahead of it is put off; when it begins has been settled once it is entered. */
    PlannedPhase putOff(long days) {
        if (leftOn != null) {
            return this;
        }
        return enteredOn == null
                ? expected(expectedStart.plusDays(days), expectedEnd.plusDays(days))
                : with(expectedStart, expectedEnd.plusDays(days), enteredOn, null, daysHalted + days);
    }

    private PlannedPhase with(
            LocalDate start, LocalDate end, @Nullable LocalDate entered, @Nullable LocalDate left, long halted) {
        return new PlannedPhase(
                code,
                name,
                plannedMonths,
                supportedByBoard,
                plannedStart,
                plannedEnd,
                start,
                end,
                entered,
                left,
                halted);
    }
}
