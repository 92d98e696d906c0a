package org.forankring.training.eligibility;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.forankring.platform.tenancy.TenantKey;

/** Follows the practice of employees as it is recorded. */
@ApplicationScoped
public class UpdatePractice {

    private final Practices practices;

    UpdatePractice(Practices practices) {
        this.practices = practices;
    }

    /** Replaces what was known of the employee's practice of the method. */
    @Transactional
    public void update(TenantKey employee, String method, RecordedPractice practice) {
        practices.keep(employee, method, practice);
    }
}
