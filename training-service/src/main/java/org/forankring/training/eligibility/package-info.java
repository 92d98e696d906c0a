/**
 * Whether an employee may take a training element, decided by the method's rules and explained, and the practice that
 * monitoring-service has told of. What employees have completed is asked of enrolment.
 */
@NullMarked
package org.forankring.training.eligibility;

import org.jspecify.annotations.NullMarked;
