/** Whose rows the work at hand may see, carried to PostgreSQL's row-level security. */
@NullMarked
package org.forankring.platform.tenancy;

import org.jspecify.annotations.NullMarked;
