package org.forankring.training.eligibility;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an employee in respect of one element of a method.
 *
 * @param completed the elements of the method that the employee has completed, each with the first day on which
 *     that was so
 * @param practice the recorded practice of the method; empty when nothing has been told of anybody's practice
 * @param zone where the employee works, by which days are counted
 * @param colleagues how many other employees of the municipality have completed the element or hold a place
 */
public record Facts(
        Map<String, LocalDate> completed, Optional<RecordedPractice> practice, ZoneId zone, int colleagues) {

    public Facts {
        completed = Map.copyOf(completed);
    }
}
