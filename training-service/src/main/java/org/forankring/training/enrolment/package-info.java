/**
 * An employee's place in a session, from booking over attendance by day to completion, and what has come of a session
 * altogether. Whether an employee may take part is eligibility's to say.
 */
@NullMarked
package org.forankring.training.enrolment;

import org.jspecify.annotations.NullMarked;
