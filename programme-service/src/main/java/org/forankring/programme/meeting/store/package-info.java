/** Meetings in PostgreSQL. */
@NullMarked
package org.forankring.programme.meeting.store;

import org.jspecify.annotations.NullMarked;
