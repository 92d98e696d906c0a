/** Tests of meetings. */
@NullMarked
package org.forankring.programme.meeting;

import org.jspecify.annotations.NullMarked;
