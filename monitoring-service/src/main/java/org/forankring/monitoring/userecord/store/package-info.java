/** Use records, their history and the submissions in PostgreSQL, a batch at a time. */
@NullMarked
package org.forankring.monitoring.userecord.store;

import org.jspecify.annotations.NullMarked;
