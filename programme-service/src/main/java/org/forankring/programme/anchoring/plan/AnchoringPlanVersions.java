package org.forankring.programme.anchoring.plan;

import java.util.List;
import java.util.Optional;
import org.forankring.programme.implementation.lifecycle.Implementation;

/** The versions of all anchoring plans. */
public interface AnchoringPlanVersions {

    /** Adds a version. */
    void add(AnchoringPlanVersion version);

    /** A version of the implementation's anchoring plan. */
    Optional<AnchoringPlanVersion> find(Implementation implementation, int number);

    /** Those of the implementation without what they say, oldest first, from after the given number. */
    List<AnchoringPlanVersion.Summary> list(Implementation implementation, int after, int limit);
}
