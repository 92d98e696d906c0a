package org.forankring.programme.implementation;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A phase with its planned and actual dates.
 *
 * @param plannedEnd its last day
 * @param enteredOn absent until it is entered
 */
@Embeddable
public record PlannedPhase(
        String code,
        String name,
        LocalDate plannedStart,
        LocalDate plannedEnd,
        boolean supportedByBoard,
        @Nullable LocalDate enteredOn) {

    PlannedPhase entered(LocalDate today) {
        return new PlannedPhase(code, name, plannedStart, plannedEnd, supportedByBoard, today);
    }
}
