/** Facilitators and barriers: the items of the method's framework and the municipality's own, and how each stands. */
@NullMarked
package org.forankring.programme.framework.determinant;

import org.jspecify.annotations.NullMarked;
