package org.forankring.training.track;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** How far the employees of municipalities have come with a method; what tracks want to know of enrolments. */
public interface TrainingProgress {

    /** By municipality and element, how many employees have completed it; none means no entry. */
    Map<UUID, Map<String, Long>> employeesCompleted(String method, Collection<UUID> municipalities);

    /**
     * By municipality, the earliest day on which an employee completed one element who has not completed another
     * one since; a municipality without such an employee has no entry.
     */
    Map<UUID, LocalDate> earliestWaiting(
            String method, String completed, String missing, Collection<UUID> municipalities);
}
