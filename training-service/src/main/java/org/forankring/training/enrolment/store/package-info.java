/** Enrolments in PostgreSQL, and what eligibility and tracks want to know of them. */
@NullMarked
package org.forankring.training.enrolment.store;

import org.jspecify.annotations.NullMarked;
