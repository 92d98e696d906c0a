/** Tests of the feature application. */
@NullMarked
package org.forankring.programme.application;

import org.jspecify.annotations.NullMarked;
