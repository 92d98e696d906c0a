package org.forankring.programme.signoff;

import org.forankring.programme.implementation.Implementation;

/** A unit has signed off a version of the plan. */
public record UnitSigned(Implementation implementation, SignOff signOff) {}
