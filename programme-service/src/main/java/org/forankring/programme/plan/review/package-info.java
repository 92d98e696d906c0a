/** Reviews of plans: that the plan was looked at, and whether it is to be revised. */
@NullMarked
package org.forankring.programme.plan.review;

import org.jspecify.annotations.NullMarked;
