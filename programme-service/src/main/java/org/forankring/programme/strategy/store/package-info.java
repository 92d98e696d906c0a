/** Chosen strategies in PostgreSQL and the catalogue that ships with the product. */
@NullMarked
package org.forankring.programme.strategy.store;

import org.jspecify.annotations.NullMarked;
