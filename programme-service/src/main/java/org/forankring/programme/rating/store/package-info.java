/** Ratings in PostgreSQL. */
@NullMarked
package org.forankring.programme.rating.store;

import org.jspecify.annotations.NullMarked;
