/** Tests of the plan's elements. */
@NullMarked
package org.forankring.programme.element;

import org.jspecify.annotations.NullMarked;
