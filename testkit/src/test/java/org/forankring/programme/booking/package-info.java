/** An example of a feature that keeps every rule: the booking of seats. */
@NullMarked
package org.forankring.programme.booking;

import org.jspecify.annotations.NullMarked;
