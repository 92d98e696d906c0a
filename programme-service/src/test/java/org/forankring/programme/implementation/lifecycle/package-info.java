/** Tests of the feature implementation. */
@NullMarked
package org.forankring.programme.implementation.lifecycle;

import org.jspecify.annotations.NullMarked;
