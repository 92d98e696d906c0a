package org.forankring.programme.anchoring.sustainability;

import org.forankring.programme.implementation.lifecycle.Implementation;

/** The sustainability checks of all implementations. */
public interface SustainabilityChecks {

    /** The implementation's check; one that nobody has begun says nothing. */
    SustainabilityCheck of(Implementation implementation);

    /** Stores a check as it is now, so that its version is the one that will be committed. */
    void keep(SustainabilityCheck check);
}
