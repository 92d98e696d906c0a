/** Documents: an implementation plan, and how far its anchoring is, as people read them. */
@NullMarked
package org.forankring.programme.output.document;

import org.jspecify.annotations.NullMarked;
