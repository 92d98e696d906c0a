/** Tests of the overview. */
@NullMarked
package org.forankring.programme.standing.overview;

import org.jspecify.annotations.NullMarked;
