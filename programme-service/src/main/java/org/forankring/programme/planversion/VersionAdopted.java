package org.forankring.programme.planversion;

import org.forankring.programme.implementation.Implementation;

/** A version of a plan has been put in force. */
public record VersionAdopted(Implementation implementation, PlanVersion version) {}
