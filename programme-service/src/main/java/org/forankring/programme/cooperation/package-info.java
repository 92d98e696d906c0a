/**
 * Those who carry an implementation and how they work together: teams, partners, meetings, what is decided and what comes
 * next. Joint meetings of a whole cohort belong to {@code round}.
 */
@NullMarked
package org.forankring.programme.cooperation;

import org.jspecify.annotations.NullMarked;
