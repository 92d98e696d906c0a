/** Participating units in PostgreSQL. */
@NullMarked
package org.forankring.programme.participation.store;

import org.jspecify.annotations.NullMarked;
