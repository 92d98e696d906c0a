/** Tests of the feature method. */
@NullMarked
package org.forankring.programme.method.definition;

import org.jspecify.annotations.NullMarked;
