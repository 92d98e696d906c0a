/** Announces the strategies that municipalities choose. */
@NullMarked
package org.forankring.programme.strategy.publishing;

import org.jspecify.annotations.NullMarked;
