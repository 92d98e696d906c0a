/** Announces how facilitators and barriers stand. */
@NullMarked
package org.forankring.programme.determinant.publishing;

import org.jspecify.annotations.NullMarked;
