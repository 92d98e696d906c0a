/** Tests of the feature method. */
@NullMarked
package org.forankring.programme.method;

import org.jspecify.annotations.NullMarked;
