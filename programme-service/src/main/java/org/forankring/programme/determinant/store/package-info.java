/** Facilitators and barriers in PostgreSQL. */
@NullMarked
package org.forankring.programme.determinant.store;

import org.jspecify.annotations.NullMarked;
