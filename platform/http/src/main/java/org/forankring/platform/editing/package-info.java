/** Entity tags and preconditions that keep two editors from overwriting each other (RFC 9110). */
@NullMarked
package org.forankring.platform.editing;

import org.jspecify.annotations.NullMarked;
