/** The municipalities of a round in one table: how far each is, and what waits. */
@NullMarked
package org.forankring.programme.standing.overview;

import org.jspecify.annotations.NullMarked;
