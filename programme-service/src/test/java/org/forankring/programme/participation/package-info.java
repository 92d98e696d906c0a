/** Tests of the feature participation. */
@NullMarked
package org.forankring.programme.participation;

import org.jspecify.annotations.NullMarked;
