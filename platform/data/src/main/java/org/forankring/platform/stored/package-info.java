/** How JSON is written into columns. */
@NullMarked
package org.forankring.platform.stored;

import org.jspecify.annotations.NullMarked;
