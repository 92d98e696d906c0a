/** Whether an employee may take a training element, decided by the method's rules and explained. */
@NullMarked
package org.forankring.training.eligibility;

import org.jspecify.annotations.NullMarked;
