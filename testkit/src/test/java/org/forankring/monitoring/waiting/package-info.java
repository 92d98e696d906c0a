/** Leans on the other group that leans on it. */
@NullMarked
package org.forankring.monitoring.waiting;

import org.jspecify.annotations.NullMarked;
