/** Recognises civil registration numbers so that they are refused and never repeated. */
@NullMarked
package org.forankring.platform.privacy;

import org.jspecify.annotations.NullMarked;
