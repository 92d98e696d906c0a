/** Tests of the feature printing. */
@NullMarked
package org.forankring.programme.output.printing;

import org.jspecify.annotations.NullMarked;
