/** An example: the place of the outbox. */
@NullMarked
package org.forankring.platform.outbox;

import org.jspecify.annotations.NullMarked;
