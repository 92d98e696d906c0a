/** Tests of the anchoring. */
@NullMarked
package org.forankring.programme.anchoring;

import org.jspecify.annotations.NullMarked;
