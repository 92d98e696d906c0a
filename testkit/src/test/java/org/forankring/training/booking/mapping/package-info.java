/** An example of a child that is no adapter. */
@NullMarked
package org.forankring.training.booking.mapping;

import org.jspecify.annotations.NullMarked;
