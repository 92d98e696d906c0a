/** Sustainability checks in PostgreSQL. */
@NullMarked
package org.forankring.programme.sustainability.store;

import org.jspecify.annotations.NullMarked;
