package org.forankring.programme.plan.signoff;

import org.forankring.programme.implementation.lifecycle.Implementation;

/**
 * A unit has signed off a version of the plan.
 *
 * @param fact the number of this fact among those told of the implementation
 */
public record UnitSigned(Implementation implementation, SignOff signOff, long fact) {}
