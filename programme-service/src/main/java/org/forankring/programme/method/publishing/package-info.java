/** Announces new method versions. */
@NullMarked
package org.forankring.programme.method.publishing;

import org.jspecify.annotations.NullMarked;
