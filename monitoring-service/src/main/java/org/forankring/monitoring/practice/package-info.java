/** The practice ledger: in which months an employee has used a method. */
@NullMarked
package org.forankring.monitoring.practice;

import org.jspecify.annotations.NullMarked;
