/** The platform's own migrations. */
@NullMarked
package org.forankring.platform.migration;

import org.jspecify.annotations.NullMarked;
