/** Announces partners and how the collaboration with each stands. */
@NullMarked
package org.forankring.programme.partner.publishing;

import org.jspecify.annotations.NullMarked;
