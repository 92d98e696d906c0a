/** How constants, identifiers and times are written outside the code: in JSON, parameters, events and phrases, in one way. */
@NullMarked
package org.forankring.platform.code;

import org.jspecify.annotations.NullMarked;
