/** Decisions in PostgreSQL. */
@NullMarked
package org.forankring.programme.decision.store;

import org.jspecify.annotations.NullMarked;
