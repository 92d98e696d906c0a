/** Tests of the feature printing. */
@NullMarked
package org.forankring.programme.printing;

import org.jspecify.annotations.NullMarked;
