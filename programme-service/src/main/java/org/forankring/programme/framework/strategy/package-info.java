/** Implementation strategies: the catalogue, what a municipality has chosen, and every amendment. */
@NullMarked
package org.forankring.programme.framework.strategy;

import org.jspecify.annotations.NullMarked;
