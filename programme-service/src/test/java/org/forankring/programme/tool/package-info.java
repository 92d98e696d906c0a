/** Tests of the planning tools' policies. */
@NullMarked
package org.forankring.programme.tool;

import org.jspecify.annotations.NullMarked;
