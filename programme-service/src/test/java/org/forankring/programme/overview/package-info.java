/** Tests of the overview. */
@NullMarked
package org.forankring.programme.overview;

import org.jspecify.annotations.NullMarked;
