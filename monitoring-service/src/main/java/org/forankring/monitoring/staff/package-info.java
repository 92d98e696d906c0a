/**
 * Units, where employees belong, and what training they have completed: a view built from events. Nothing is decided
 * here, and no names of people are kept.
 */
@NullMarked
package org.forankring.monitoring.staff;

import org.jspecify.annotations.NullMarked;
