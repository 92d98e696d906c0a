/** Every answer of 400 and above as RFC 9457 problem+json with a stable type and all faults. */
@NullMarked
package org.forankring.platform.problem;

import org.jspecify.annotations.NullMarked;
