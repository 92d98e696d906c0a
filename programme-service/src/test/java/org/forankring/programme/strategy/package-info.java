/** Tests of the feature strategy. */
@NullMarked
package org.forankring.programme.strategy;

import org.jspecify.annotations.NullMarked;
