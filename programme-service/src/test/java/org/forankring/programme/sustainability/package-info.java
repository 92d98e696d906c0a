/** Tests of the sustainability check. */
@NullMarked
package org.forankring.programme.sustainability;

import org.jspecify.annotations.NullMarked;
