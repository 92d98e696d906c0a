/** Tests of agendas. */
@NullMarked
package org.forankring.programme.agenda;

import org.jspecify.annotations.NullMarked;
