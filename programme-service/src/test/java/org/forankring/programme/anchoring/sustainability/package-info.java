/** Tests of the sustainability check. */
@NullMarked
package org.forankring.programme.anchoring.sustainability;

import org.jspecify.annotations.NullMarked;
