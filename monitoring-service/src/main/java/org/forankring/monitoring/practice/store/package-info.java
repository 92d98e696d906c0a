/** The practice ledger in PostgreSQL. */
@NullMarked
package org.forankring.monitoring.practice.store;

import org.jspecify.annotations.NullMarked;
