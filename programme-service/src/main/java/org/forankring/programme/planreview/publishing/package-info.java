/** Announces reviews of plans. */
@NullMarked
package org.forankring.programme.planreview.publishing;

import org.jspecify.annotations.NullMarked;
