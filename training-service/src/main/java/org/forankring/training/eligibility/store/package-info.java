/** Recorded practice in PostgreSQL. */
@NullMarked
package org.forankring.training.eligibility.store;

import org.jspecify.annotations.NullMarked;
