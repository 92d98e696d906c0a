/** Tests of the feature participation. */
@NullMarked
package org.forankring.programme.plan.participation;

import org.jspecify.annotations.NullMarked;
