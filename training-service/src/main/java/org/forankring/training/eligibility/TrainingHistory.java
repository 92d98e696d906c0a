package org.forankring.training.eligibility;

import java.time.LocalDate;
import java.util.Map;
import org.forankring.training.staff.Employee;

/** What eligibility wants to know of enrolments. */
public interface TrainingHistory {

    /** The elements of the method that the employee has completed, each with the first such day. */
    Map<String, LocalDate> completed(Employee employee, String method);

    /** How many other employees of the same municipality have completed the element or hold a place in a session. */
    int colleagues(Employee employee, String method, String element);
}
