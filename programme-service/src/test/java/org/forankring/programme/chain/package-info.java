/** Tests of the feature chain. */
@NullMarked
package org.forankring.programme.chain;

import org.jspecify.annotations.NullMarked;
