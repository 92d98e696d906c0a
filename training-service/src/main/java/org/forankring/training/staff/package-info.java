/** Municipalities, units and employees as programme-service has registered them. */
@NullMarked
package org.forankring.training.staff;

import org.jspecify.annotations.NullMarked;
