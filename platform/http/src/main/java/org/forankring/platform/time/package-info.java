/** Time, calendars and identifiers as injected sources, so that tests decide what they are. */
@NullMarked
package org.forankring.platform.time;

import org.jspecify.annotations.NullMarked;
