/** Tests of the feature section. */
@NullMarked
package org.forankring.programme.section;

import org.jspecify.annotations.NullMarked;
