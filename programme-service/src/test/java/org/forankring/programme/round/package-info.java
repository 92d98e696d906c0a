/** Tests of the feature round. */
@NullMarked
package org.forankring.programme.round;

import org.jspecify.annotations.NullMarked;
