/** Indicator values over HTTP. */
@NullMarked
package org.forankring.monitoring.indicator.rest;

import org.jspecify.annotations.NullMarked;
