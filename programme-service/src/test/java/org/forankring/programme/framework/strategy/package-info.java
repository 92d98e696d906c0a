/** Tests of the feature strategy. */
@NullMarked
package org.forankring.programme.framework.strategy;

import org.jspecify.annotations.NullMarked;
