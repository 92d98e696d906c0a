/** Tracks over HTTP. */
@NullMarked
package org.forankring.training.track.rest;

import org.jspecify.annotations.NullMarked;
