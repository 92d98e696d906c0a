/** What the practice ledger announces. */
@NullMarked
package org.forankring.monitoring.practice.publishing;

import org.jspecify.annotations.NullMarked;
