/**
 * The practice ledger: in which months an employee has used a method. The uses themselves belong to {@code userecord},
 * what practice entitles to, to training-service.
 */
@NullMarked
package org.forankring.monitoring.practice;

import org.jspecify.annotations.NullMarked;
