/** Tests of the feature calendar. */
@NullMarked
package org.forankring.programme.output.calendar;

import org.jspecify.annotations.NullMarked;
