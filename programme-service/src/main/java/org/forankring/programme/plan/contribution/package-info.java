/** Contributions: needs, context and ideas that employees give to the plan, and what became of them. */
@NullMarked
package org.forankring.programme.plan.contribution;

import org.jspecify.annotations.NullMarked;
