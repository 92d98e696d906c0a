/** Gates between the phases: what a phase asks for before the next one begins, computed from evidence. */
@NullMarked
package org.forankring.programme.standing.gate;

import org.jspecify.annotations.NullMarked;
