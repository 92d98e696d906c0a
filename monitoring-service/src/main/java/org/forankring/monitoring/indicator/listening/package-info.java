/** Wakes the recomputation of roll-ups when something has been marked. */
@NullMarked
package org.forankring.monitoring.indicator.listening;

import org.jspecify.annotations.NullMarked;
