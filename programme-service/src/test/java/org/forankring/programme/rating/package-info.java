/** Tests of the feature rating. */
@NullMarked
package org.forankring.programme.rating;

import org.jspecify.annotations.NullMarked;
