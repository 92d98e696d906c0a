/** Which barriers no strategy answers, and what the catalogue suggests for them. */
@NullMarked
package org.forankring.programme.framework.coverage;

import org.jspecify.annotations.NullMarked;
