/** Tests of the feature planversion. */
@NullMarked
package org.forankring.programme.plan.version;

import org.jspecify.annotations.NullMarked;
