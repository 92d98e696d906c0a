/**
 * Municipalities, units and employees as programme-service has registered them; nobody changes them here. Also whose
 * training records a caller may read.
 */
@NullMarked
package org.forankring.training.staff;

import org.jspecify.annotations.NullMarked;
