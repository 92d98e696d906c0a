/** Announces applications and what the board decides. */
@NullMarked
package org.forankring.programme.application.publishing;

import org.jspecify.annotations.NullMarked;
