/** Tests of the plan's elements. */
@NullMarked
package org.forankring.programme.plan.element;

import org.jspecify.annotations.NullMarked;
