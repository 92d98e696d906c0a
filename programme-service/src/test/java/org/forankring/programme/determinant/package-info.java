/** Tests of the feature determinant. */
@NullMarked
package org.forankring.programme.determinant;

import org.jspecify.annotations.NullMarked;
