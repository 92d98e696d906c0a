/** Announces sign-offs. */
@NullMarked
package org.forankring.programme.signoff.publishing;

import org.jspecify.annotations.NullMarked;
