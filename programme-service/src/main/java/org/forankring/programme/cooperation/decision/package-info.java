/** What meetings decide, from the minutes until it is done. */
@NullMarked
package org.forankring.programme.cooperation.decision;

import org.jspecify.annotations.NullMarked;
