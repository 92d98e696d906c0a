/** Tests of the feature document. */
@NullMarked
package org.forankring.programme.output.document;

import org.jspecify.annotations.NullMarked;
