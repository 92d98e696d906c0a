/** Tests of the feature calendar. */
@NullMarked
package org.forankring.programme.calendar;

import org.jspecify.annotations.NullMarked;
