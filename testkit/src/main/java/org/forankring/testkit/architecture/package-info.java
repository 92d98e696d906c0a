/** The rules of the house as tests, each with its reason. */
@NullMarked
package org.forankring.testkit.architecture;

import org.jspecify.annotations.NullMarked;
