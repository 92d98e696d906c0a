/** Idempotent intake of events: each is applied once, poison goes to the dead-letter topic. */
@NullMarked
package org.forankring.platform.inbox;

import org.jspecify.annotations.NullMarked;
