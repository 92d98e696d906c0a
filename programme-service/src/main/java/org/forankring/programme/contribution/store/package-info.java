/** Contributions in PostgreSQL. */
@NullMarked
package org.forankring.programme.contribution.store;

import org.jspecify.annotations.NullMarked;
