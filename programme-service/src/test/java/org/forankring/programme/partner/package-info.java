/** Tests of partners. */
@NullMarked
package org.forankring.programme.partner;

import org.jspecify.annotations.NullMarked;
