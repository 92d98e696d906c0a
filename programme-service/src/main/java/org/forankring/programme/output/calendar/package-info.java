/** Calendars: meetings as iCalendar feeds, one per person under a secret address and one per round. */
@NullMarked
package org.forankring.programme.output.calendar;

import org.jspecify.annotations.NullMarked;
