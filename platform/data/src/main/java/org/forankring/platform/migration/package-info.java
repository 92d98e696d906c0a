/** How migrations are run. */
@NullMarked
package org.forankring.platform.migration;

import org.jspecify.annotations.NullMarked;
