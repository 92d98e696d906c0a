/** Takes the facts that monitoring-service publishes. */
@NullMarked
package org.forankring.training.eligibility.listening;

import org.jspecify.annotations.NullMarked;
