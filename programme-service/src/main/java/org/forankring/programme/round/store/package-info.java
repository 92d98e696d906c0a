/** Rounds in PostgreSQL. */
@NullMarked
package org.forankring.programme.round.store;

import org.jspecify.annotations.NullMarked;
