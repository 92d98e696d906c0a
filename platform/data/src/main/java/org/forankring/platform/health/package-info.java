/**
 * How the service is: whether its workers live, whether they keep up, and what the want of which neighbour takes away. What
 * a municipality may read is no concern of it.
 */
@NullMarked
package org.forankring.platform.health;

import org.jspecify.annotations.NullMarked;
