/** An example of an adapter that keeps every rule. */
@NullMarked
package org.forankring.programme.booking.publishing;

import org.jspecify.annotations.NullMarked;
