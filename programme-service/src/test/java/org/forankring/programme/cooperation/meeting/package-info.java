/** Tests of meetings. */
@NullMarked
package org.forankring.programme.cooperation.meeting;

import org.jspecify.annotations.NullMarked;
