/** Tests of the feature planreview. */
@NullMarked
package org.forankring.programme.plan.review;

import org.jspecify.annotations.NullMarked;
