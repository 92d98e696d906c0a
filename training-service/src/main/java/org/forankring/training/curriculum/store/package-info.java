/** Curricula in PostgreSQL. */
@NullMarked
package org.forankring.training.curriculum.store;

import org.jspecify.annotations.NullMarked;
