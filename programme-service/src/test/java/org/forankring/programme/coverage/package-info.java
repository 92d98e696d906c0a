/** Tests of the feature coverage. */
@NullMarked
package org.forankring.programme.coverage;

import org.jspecify.annotations.NullMarked;
