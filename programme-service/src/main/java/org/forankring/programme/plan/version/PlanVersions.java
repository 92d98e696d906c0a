package org.forankring.programme.plan.version;

import java.util.List;
import java.util.Optional;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** The versions of all plans. */
public interface PlanVersions {

    /** Adds a version. */
    void add(PlanVersion version);

    /** A version of the implementation's plan. */
    Optional<PlanVersion> find(Implementation implementation, int number);

    /** What is known of a version beside its content. */
    Optional<PlanVersion.Summary> findSummary(Implementation implementation, int number);

    /** Those of the implementation's plan without their content, oldest first, from after the given number. */
    List<PlanVersion.Summary> list(Implementation implementation, int after, int limit);
}
