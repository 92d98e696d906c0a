/** Tests of the feature planversion. */
@NullMarked
package org.forankring.programme.planversion;

import org.jspecify.annotations.NullMarked;
