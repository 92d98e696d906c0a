/** Tests of the teams of an implementation. */
@NullMarked
package org.forankring.programme.cooperation.team;

import org.jspecify.annotations.NullMarked;
