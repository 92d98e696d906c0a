/** Implementations: one municipality's way through the phases of a method. */
@NullMarked
package org.forankring.programme.implementation;

import org.jspecify.annotations.NullMarked;
