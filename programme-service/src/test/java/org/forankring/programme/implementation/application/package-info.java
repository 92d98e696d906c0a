/** Tests of the feature application. */
@NullMarked
package org.forankring.programme.implementation.application;

import org.jspecify.annotations.NullMarked;
