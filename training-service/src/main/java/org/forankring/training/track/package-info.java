/**
 * The training of one municipality for one method, laid out when its implementation is committed, and where it stands.
 * Who has completed what is known to enrolment.
 */
@NullMarked
package org.forankring.training.track;

import org.jspecify.annotations.NullMarked;
