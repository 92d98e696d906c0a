/**
 * How an implementation stands, judged from what the other groups hold: gates, evidence from other services, the overview, and
 * the chain from barrier to indicator. Nothing is entered here but a passage through a gate.
 */
@NullMarked
package org.forankring.programme.standing;

import org.jspecify.annotations.NullMarked;
