/** Implementation strategies: the catalogue, what a municipality has chosen, and every amendment. */
@NullMarked
package org.forankring.programme.strategy;

import org.jspecify.annotations.NullMarked;
