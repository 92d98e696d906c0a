/** Organisations in PostgreSQL. */
@NullMarked
package org.forankring.programme.organisation.store;

import org.jspecify.annotations.NullMarked;
