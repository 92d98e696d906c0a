/** The chain from a facilitator or barrier over strategies and training to use and indicators. */
@NullMarked
package org.forankring.programme.standing.chain;

import org.jspecify.annotations.NullMarked;
