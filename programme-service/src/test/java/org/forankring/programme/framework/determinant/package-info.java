/** Tests of the feature determinant. */
@NullMarked
package org.forankring.programme.framework.determinant;

import org.jspecify.annotations.NullMarked;
