/** Tests of contributions. */
@NullMarked
package org.forankring.programme.plan.contribution;

import org.jspecify.annotations.NullMarked;
