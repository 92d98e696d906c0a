/** Tests of the feature signoff. */
@NullMarked
package org.forankring.programme.signoff;

import org.jspecify.annotations.NullMarked;
