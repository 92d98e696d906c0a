package org.forankring.programme.implementation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase with its planned and actual dates.
 *
 * @param plannedEnd its last day
 * @param enteredOn absent until it is entered
 * @param leftOn absent until the next one is entered or the implementation is closed
 */
@Embeddable
public record PlannedPhase(
        String code,
        String name,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        boolean supportedByBoard,
        @Nullable LocalDate enteredOn,
        @Nullable LocalDate leftOn) {

    /** A phase that lies ahead. */
    public static PlannedPhase ahead(
            String code, String name, LocalDate plannedStart, LocalDate plannedEnd, boolean supportedByBoard) {
        return new PlannedPhase(code, name, plannedStart, plannedEnd, supportedByBoard, null, null);
    }

    /** Whether it has been entered and not been left. */
    public boolean isCurrent() {
        return enteredOn != null && leftOn == null;
    }

    PlannedPhase entered(LocalDate today) {
        return new PlannedPhase(code, name, plannedStart, plannedEnd, supportedByBoard, today, leftOn);
    }

    PlannedPhase left(LocalDate today) {
        return new PlannedPhase(code, name, plannedStart, plannedEnd, supportedByBoard, enteredOn, today);
    }

    /** What lies ahead of it is put off; when it begins has been settled once it is entered. */
    PlannedPhase putOff(long days) {
        LocalDate start = enteredOn == null ? plannedStart.plusDays(days) : plannedStart;
        return leftOn == null
                ? new PlannedPhase(code, name, start, plannedEnd.plusDays(days), supportedByBoard, enteredOn, null)
                : this;
    }
}
