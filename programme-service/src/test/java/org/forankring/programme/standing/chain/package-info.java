/** Tests of the feature chain. */
@NullMarked
package org.forankring.programme.standing.chain;

import org.jspecify.annotations.NullMarked;
