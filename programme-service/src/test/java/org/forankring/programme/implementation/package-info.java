/** Tests of the feature implementation. */
@NullMarked
package org.forankring.programme.implementation;

import org.jspecify.annotations.NullMarked;
