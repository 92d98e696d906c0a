/** Tests of the feature plan. */
@NullMarked
package org.forankring.programme.plan;

import org.jspecify.annotations.NullMarked;
