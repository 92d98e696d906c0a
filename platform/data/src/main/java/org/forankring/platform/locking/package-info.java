/** Rows that a transaction holds back from other writers until it ends. */
@NullMarked
package org.forankring.platform.locking;

import org.jspecify.annotations.NullMarked;
