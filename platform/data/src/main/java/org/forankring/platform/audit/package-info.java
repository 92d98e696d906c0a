/** Append-only trail of who asked for what and what came of it. */
@NullMarked
package org.forankring.platform.audit;

import org.jspecify.annotations.NullMarked;
