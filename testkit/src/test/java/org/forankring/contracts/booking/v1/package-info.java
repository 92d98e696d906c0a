/** An example: what the booking of seats tells other services. */
@NullMarked
package org.forankring.contracts.booking.v1;

import org.jspecify.annotations.NullMarked;
