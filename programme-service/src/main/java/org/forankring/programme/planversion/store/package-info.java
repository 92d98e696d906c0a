/** Versions of plans in PostgreSQL. */
@NullMarked
package org.forankring.programme.planversion.store;

import org.jspecify.annotations.NullMarked;
