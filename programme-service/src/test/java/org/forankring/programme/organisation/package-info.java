/** Tests of the feature organisation. */
@NullMarked
package org.forankring.programme.organisation;

import org.jspecify.annotations.NullMarked;
