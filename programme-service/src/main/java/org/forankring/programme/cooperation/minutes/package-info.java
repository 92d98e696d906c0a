/**
 * What came of a meeting: decisions, challenges, and adjustments that carry the plan to its next version. The meeting
 * itself, its invitation and its attendance are in {@code meeting}.
 */
@NullMarked
package org.forankring.programme.cooperation.minutes;

import org.jspecify.annotations.NullMarked;
