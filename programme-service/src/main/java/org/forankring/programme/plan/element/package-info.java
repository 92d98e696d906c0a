/** Elements of the plan: what a municipality enters into the planning tools, kept, revised, closed and seen when due. */
@NullMarked
package org.forankring.programme.plan.element;

import org.jspecify.annotations.NullMarked;
