/** Tests of agendas. */
@NullMarked
package org.forankring.programme.cooperation.agenda;

import org.jspecify.annotations.NullMarked;
