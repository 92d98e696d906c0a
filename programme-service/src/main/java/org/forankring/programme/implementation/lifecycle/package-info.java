/** Implementations: one municipality's way through the phases of a method. */
@NullMarked
package org.forankring.programme.implementation.lifecycle;

import org.jspecify.annotations.NullMarked;
