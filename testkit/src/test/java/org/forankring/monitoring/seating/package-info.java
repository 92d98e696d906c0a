/** Leans on the other group that leans on it. */
@NullMarked
package org.forankring.monitoring.seating;

import org.jspecify.annotations.NullMarked;
