/** Which units take part in an implementation. */
@NullMarked
package org.forankring.programme.plan.participation;

import org.jspecify.annotations.NullMarked;
