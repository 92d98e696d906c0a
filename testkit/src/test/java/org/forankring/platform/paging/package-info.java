/** Stands for the platform's paging. */
@NullMarked
package org.forankring.platform.paging;

import org.jspecify.annotations.NullMarked;
