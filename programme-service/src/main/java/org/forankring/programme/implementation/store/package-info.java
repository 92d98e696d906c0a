/** Implementations in PostgreSQL. */
@NullMarked
package org.forankring.programme.implementation.store;

import org.jspecify.annotations.NullMarked;
