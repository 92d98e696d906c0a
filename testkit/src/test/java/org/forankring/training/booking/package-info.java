/** Examples that break the rules for a feature's root. */
@NullMarked
package org.forankring.training.booking;

import org.jspecify.annotations.NullMarked;
