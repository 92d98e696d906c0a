/** Tests of the feature decision. */
@NullMarked
package org.forankring.programme.decision;

import org.jspecify.annotations.NullMarked;
