/** The teams that carry an implementation: who is in them, whether they are whole, and which of them owns the plan. */
@NullMarked
package org.forankring.programme.cooperation.team;

import org.jspecify.annotations.NullMarked;
