/** Tests of the feature document. */
@NullMarked
package org.forankring.programme.document;

import org.jspecify.annotations.NullMarked;
