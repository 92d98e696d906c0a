/** The agenda of a meeting, generated from what is overdue, due or has changed. */
@NullMarked
package org.forankring.programme.cooperation.agenda;

import org.jspecify.annotations.NullMarked;
