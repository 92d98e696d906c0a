package org.forankring.monitoring.userecord;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.forankring.platform.problem.Fault;
import org.jspecify.annotations.Nullable;

/**
 * A record as it was sent: parts that could not be read are absent, and the faults say why.
 *
 * @param position the place in the submission, counted from 0
 * @param faults found while reading, with pointers relative to the record
 */
public record UseReport(
        int position,
        @Nullable String sourceId,
        @Nullable String method,
        @Nullable String code,
        @Nullable LocalDate performedOn,
        @Nullable UUID employeeId,
        @Nullable UUID unitId,
        @Nullable String clientReference,
        UseStatus status,
        List<Fault> faults) {

    public UseReport {
        faults = List.copyOf(faults);
    }

    /** A record of which nothing could be read. */
    public static UseReport unreadable(int position, List<Fault> faults) {
        return new UseReport(position, null, null, null, null, null, null, null, UseStatus.COMPLETED, faults);
    }

    /** Whether reading found nothing wrong at the place. */
    boolean isSound(String pointer) {
        return faults.stream().noneMatch(fault -> fault.pointer().equals(pointer));
    }

    /** The record, once it is known to have no faults. */
    UseRecord record() {
        return new UseRecord(
                Objects.requireNonNull(sourceId),
                Objects.requireNonNull(method),
                Objects.requireNonNull(code),
                Objects.requireNonNull(performedOn),
                Objects.requireNonNull(employeeId),
                Objects.requireNonNull(unitId),
                Objects.requireNonNull(clientReference),
                status);
    }
}
