/** An employee's place in a session, from booking over attendance by day to completion. */
@NullMarked
package org.forankring.training.enrolment;

import org.jspecify.annotations.NullMarked;
