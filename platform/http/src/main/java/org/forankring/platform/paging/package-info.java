/** Cursor paging: stable pages over a sorted collection with a link to the next one. */
@NullMarked
package org.forankring.platform.paging;

import org.jspecify.annotations.NullMarked;
