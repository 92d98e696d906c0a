/** An example: the place of the inbox. */
@NullMarked
package org.forankring.platform.inbox;

import org.jspecify.annotations.NullMarked;
