/** Tracks in PostgreSQL. */
@NullMarked
package org.forankring.training.track.store;

import org.jspecify.annotations.NullMarked;
