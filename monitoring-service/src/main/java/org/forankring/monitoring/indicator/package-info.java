/** Indicators as data, evaluated on roll-ups that workers recompute where something has changed. */
@NullMarked
package org.forankring.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
