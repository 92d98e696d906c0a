/** Announces adopted anchoring plans. */
@NullMarked
package org.forankring.programme.anchoring.publishing;

import org.jspecify.annotations.NullMarked;
