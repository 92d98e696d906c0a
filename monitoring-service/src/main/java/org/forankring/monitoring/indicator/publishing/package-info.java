/** Announces the values of indicators. */
@NullMarked
package org.forankring.monitoring.indicator.publishing;

import org.jspecify.annotations.NullMarked;
