/** Tests of the anchoring. */
@NullMarked
package org.forankring.programme.anchoring.plan;

import org.jspecify.annotations.NullMarked;
