/** Tests of the feature signoff. */
@NullMarked
package org.forankring.programme.plan.signoff;

import org.jspecify.annotations.NullMarked;
