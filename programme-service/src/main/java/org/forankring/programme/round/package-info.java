/** Rounds: cohorts of municipalities that start together. */
@NullMarked
package org.forankring.programme.round;

import org.jspecify.annotations.NullMarked;
