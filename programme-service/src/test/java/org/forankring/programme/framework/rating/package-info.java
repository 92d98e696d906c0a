/** Tests of the feature rating. */
@NullMarked
package org.forankring.programme.framework.rating;

import org.jspecify.annotations.NullMarked;
