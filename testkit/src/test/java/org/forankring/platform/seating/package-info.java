/** An example of shared code that knows a service. */
@NullMarked
package org.forankring.platform.seating;

import org.jspecify.annotations.NullMarked;
