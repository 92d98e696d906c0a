/** Takes the facts that programme-service publishes. */
@NullMarked
package org.forankring.training.track.listening;

import org.jspecify.annotations.NullMarked;
