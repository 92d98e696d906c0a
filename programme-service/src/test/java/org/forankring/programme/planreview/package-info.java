/** Tests of the feature planreview. */
@NullMarked
package org.forankring.programme.planreview;

import org.jspecify.annotations.NullMarked;
