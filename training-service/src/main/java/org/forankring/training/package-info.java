/** Training of the employees who are to use a method: sessions, enrolment, eligibility and the municipality's track. */
@NullMarked
package org.forankring.training;

import org.jspecify.annotations.NullMarked;
