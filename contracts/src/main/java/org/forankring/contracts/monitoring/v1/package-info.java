/** Facts that monitoring-service announces, version 1. Only additive changes are made here. */
@NullMarked
package org.forankring.contracts.monitoring.v1;

import org.jspecify.annotations.NullMarked;
