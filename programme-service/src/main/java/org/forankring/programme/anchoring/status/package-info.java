/**
 * Facilitators and barriers at anchoring beside those of the beginning, with what has become of each.
 */
@NullMarked
package org.forankring.programme.anchoring.status;

import org.jspecify.annotations.NullMarked;
