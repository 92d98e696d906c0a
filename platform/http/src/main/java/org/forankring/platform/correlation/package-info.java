/** The correlation id that ties a request to its logs, events and audit entries. */
@NullMarked
package org.forankring.platform.correlation;

import org.jspecify.annotations.NullMarked;
