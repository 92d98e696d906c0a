/** Tests of the planning tools' policies. */
@NullMarked
package org.forankring.programme.plan.tool;

import org.jspecify.annotations.NullMarked;
