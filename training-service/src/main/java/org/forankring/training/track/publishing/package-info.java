/** Tells other services that a track has been opened. */
@NullMarked
package org.forankring.training.track.publishing;

import org.jspecify.annotations.NullMarked;
