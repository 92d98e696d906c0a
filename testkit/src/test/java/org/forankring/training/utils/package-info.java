/** An example of a package named after a technique. */
@NullMarked
package org.forankring.training.utils;

import org.jspecify.annotations.NullMarked;
