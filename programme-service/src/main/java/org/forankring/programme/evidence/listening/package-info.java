/** Takes the facts that training-service and monitoring-service publish. */
@NullMarked
package org.forankring.programme.evidence.listening;

import org.jspecify.annotations.NullMarked;
