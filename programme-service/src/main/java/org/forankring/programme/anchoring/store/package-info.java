/** Anchoring plans and their versions in PostgreSQL. */
@NullMarked
package org.forankring.programme.anchoring.store;

import org.jspecify.annotations.NullMarked;
