/** Tests of the feature section. */
@NullMarked
package org.forankring.programme.plan.section;

import org.jspecify.annotations.NullMarked;
