/** The partners of an implementation outside the teams, and how the collaboration with each stands. */
@NullMarked
package org.forankring.programme.cooperation.partner;

import org.jspecify.annotations.NullMarked;
