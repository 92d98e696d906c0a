/** Ratings of facilitators and barriers, as series from the baseline to anchoring. */
@NullMarked
package org.forankring.programme.framework.rating;

import org.jspecify.annotations.NullMarked;
