/** What a migration may do while the version before still runs. */
@NullMarked
package org.forankring.testkit.migration;

import org.jspecify.annotations.NullMarked;
