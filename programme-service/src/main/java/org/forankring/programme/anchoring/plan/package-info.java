/** Anchoring: the status on the elements of the planning workshop, and the plan by which the work goes on (S1). */
@NullMarked
package org.forankring.programme.anchoring.plan;

import org.jspecify.annotations.NullMarked;
