/** Tests of the feature coverage. */
@NullMarked
package org.forankring.programme.framework.coverage;

import org.jspecify.annotations.NullMarked;
