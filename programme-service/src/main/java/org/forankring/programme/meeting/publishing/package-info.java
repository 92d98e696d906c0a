/** Announces the meetings of implementations. */
@NullMarked
package org.forankring.programme.meeting.publishing;

import org.jspecify.annotations.NullMarked;
