/** The code register in PostgreSQL. */
@NullMarked
package org.forankring.monitoring.code.store;

import org.jspecify.annotations.NullMarked;
