/** Announces how teams stand. */
@NullMarked
package org.forankring.programme.team.publishing;

import org.jspecify.annotations.NullMarked;
