/** Units, where employees belong, and what training they have completed: a view built from events. */
@NullMarked
package org.forankring.monitoring.staff;

import org.jspecify.annotations.NullMarked;
