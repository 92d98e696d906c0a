/**
 * The end of the board's support: the status on the same elements as at the beginning, the sustainability check, and the
 * plan by which a municipality goes on alone.
 */
@NullMarked
package org.forankring.programme.anchoring;

import org.jspecify.annotations.NullMarked;
