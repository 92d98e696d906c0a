package org.forankring.programme.plan.version;

import org.forankring.programme.implementation.lifecycle.Implementation;

/**
 * A version of a plan has been put in force.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record VersionAdopted(Implementation implementation, PlanVersion version, long fact) {}
