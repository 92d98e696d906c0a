/** The view of the staff in PostgreSQL. */
@NullMarked
package org.forankring.monitoring.staff.store;

import org.jspecify.annotations.NullMarked;
