/** Calendar feeds and their entries in PostgreSQL. */
@NullMarked
package org.forankring.programme.calendar.store;

import org.jspecify.annotations.NullMarked;
