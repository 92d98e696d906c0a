/** Tests of the teams of an implementation. */
@NullMarked
package org.forankring.programme.team;

import org.jspecify.annotations.NullMarked;
