/**
 * Sessions in which a training element is held, and how many of their seats are taken. Who has taken them is known to
 * enrolment.
 */
@NullMarked
package org.forankring.training.session;

import org.jspecify.annotations.NullMarked;
