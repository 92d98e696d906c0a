/** Tests of the feature decision. */
@NullMarked
package org.forankring.programme.cooperation.decision;

import org.jspecify.annotations.NullMarked;
