/** Announces rounds and their joint meetings. */
@NullMarked
package org.forankring.programme.round.publishing;

import org.jspecify.annotations.NullMarked;
