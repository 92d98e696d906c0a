/** Examples that break the rules for resources and request-scoped beans. */
@NullMarked
package org.forankring.training.booking.rest;

import org.jspecify.annotations.NullMarked;
