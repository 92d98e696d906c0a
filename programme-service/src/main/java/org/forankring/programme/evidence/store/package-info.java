/** Evidence in PostgreSQL. */
@NullMarked
package org.forankring.programme.evidence.store;

import org.jspecify.annotations.NullMarked;
