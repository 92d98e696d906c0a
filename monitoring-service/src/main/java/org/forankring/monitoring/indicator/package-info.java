/**
 * Indicators as data, evaluated on roll-ups that workers recompute where something has changed. What is counted belongs
 * to {@code userecord} and {@code staff}, what the values mean, to the method.
 */
@NullMarked
package org.forankring.monitoring.indicator;

import org.jspecify.annotations.NullMarked;
