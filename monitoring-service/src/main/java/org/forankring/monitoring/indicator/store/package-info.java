/** Indicator definitions, marks and roll-ups in PostgreSQL. */
@NullMarked
package org.forankring.monitoring.indicator.store;

import org.jspecify.annotations.NullMarked;
