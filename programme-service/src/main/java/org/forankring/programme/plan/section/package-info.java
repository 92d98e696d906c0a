/** What the sections of an implementation plan say, and whether enough of it is said. */
@NullMarked
package org.forankring.programme.plan.section;

import org.jspecify.annotations.NullMarked;
