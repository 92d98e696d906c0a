/** Announces the progress of implementations. */
@NullMarked
package org.forankring.programme.implementation.publishing;

import org.jspecify.annotations.NullMarked;
