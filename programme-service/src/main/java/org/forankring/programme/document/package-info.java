/** Documents: an implementation plan and an anchoring comparison as people read them. */
@NullMarked
package org.forankring.programme.document;

import org.jspecify.annotations.NullMarked;
