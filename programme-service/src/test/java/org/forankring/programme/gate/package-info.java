/** Tests of the gates. */
@NullMarked
package org.forankring.programme.gate;

import org.jspecify.annotations.NullMarked;
