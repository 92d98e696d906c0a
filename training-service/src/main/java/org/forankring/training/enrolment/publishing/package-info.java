/** Tells other services that a training has been completed. */
@NullMarked
package org.forankring.training.enrolment.publishing;

import org.jspecify.annotations.NullMarked;
