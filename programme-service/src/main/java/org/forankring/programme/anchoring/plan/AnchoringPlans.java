package org.forankring.programme.anchoring.plan;

import org.forankring.programme.implementation.lifecycle.Implementation;

/** The anchoring plans of all implementations. */
public interface AnchoringPlans {

    /** The implementation's anchoring plan; one that nobody has written says nothing. */
    AnchoringPlan of(Implementation implementation);

    /** Stores a plan as it is now, so that its version is the one that will be committed. */
    void keep(AnchoringPlan plan);
}
