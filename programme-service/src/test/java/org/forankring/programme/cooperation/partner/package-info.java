/** Tests of partners. */
@NullMarked
package org.forankring.programme.cooperation.partner;

import org.jspecify.annotations.NullMarked;
