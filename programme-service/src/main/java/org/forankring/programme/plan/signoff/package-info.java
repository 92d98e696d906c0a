/** Sign-off of a plan's version by each unit of the municipality. */
@NullMarked
package org.forankring.programme.plan.signoff;

import org.jspecify.annotations.NullMarked;
