/**
 * The people's languages: what is to be said as a code with named parameters, said in the language that a reader asks
 * for. Which sentences there are is in the phrase bundles of each module.
 */
@NullMarked
package org.forankring.platform.language;

import org.jspecify.annotations.NullMarked;
