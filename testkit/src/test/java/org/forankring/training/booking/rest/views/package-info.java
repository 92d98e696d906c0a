/** An example of an adapter that has a child. */
@NullMarked
package org.forankring.training.booking.rest.views;

import org.jspecify.annotations.NullMarked;
