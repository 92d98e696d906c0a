/** Enrolments, attendance and completed trainings over HTTP. */
@NullMarked
package org.forankring.training.enrolment.rest;

import org.jspecify.annotations.NullMarked;
