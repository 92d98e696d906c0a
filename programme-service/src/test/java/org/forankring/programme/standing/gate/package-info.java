/** Tests of the gates. */
@NullMarked
package org.forankring.programme.standing.gate;

import org.jspecify.annotations.NullMarked;
