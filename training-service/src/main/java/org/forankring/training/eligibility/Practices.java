package org.forankring.training.eligibility;

import java.util.Optional;
import org.forankring.platform.tenancy.TenantKey;
import org.forankring.training.staff.Employee;

/** The practice of employees as it has been recorded and told. */
public interface Practices {

    /** Replaces what was known of the employee's practice of the method. */
    void keep(TenantKey employee, String method, RecordedPractice practice);

    /**
     * The employee's practice of the method. Without a month when only the practice of others in the municipality
     * has been told of, as of then; empty when nobody's has.
     */
    Optional<RecordedPractice> of(Employee employee, String method);
}
