/** The municipalities' time zones, kept at hand in each replica. */
@NullMarked
package org.forankring.platform.zone;

import org.jspecify.annotations.NullMarked;
