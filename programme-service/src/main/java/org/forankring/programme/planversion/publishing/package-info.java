/** Announces adopted plans. */
@NullMarked
package org.forankring.programme.planversion.publishing;

import org.jspecify.annotations.NullMarked;
