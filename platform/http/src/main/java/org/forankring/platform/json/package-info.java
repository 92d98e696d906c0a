/** Strict reading of JSON: everything that is wrong with a body is found in one pass and nothing is guessed. */
@NullMarked
package org.forankring.platform.json;

import org.jspecify.annotations.NullMarked;
