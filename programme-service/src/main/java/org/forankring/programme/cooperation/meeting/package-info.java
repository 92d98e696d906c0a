/** Meetings of an implementation: planned, held with attendance and minutes, and what their agenda is made of. */
@NullMarked
package org.forankring.programme.cooperation.meeting;

import org.jspecify.annotations.NullMarked;
