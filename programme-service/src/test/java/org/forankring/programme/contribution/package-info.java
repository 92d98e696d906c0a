/** Tests of contributions. */
@NullMarked
package org.forankring.programme.contribution;

import org.jspecify.annotations.NullMarked;
