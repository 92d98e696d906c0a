/** Tests of the feature plan. */
@NullMarked
package org.forankring.programme.plan.draft;

import org.jspecify.annotations.NullMarked;
