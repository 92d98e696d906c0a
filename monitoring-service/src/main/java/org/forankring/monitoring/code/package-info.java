/** The codes by which client information systems record the use of a method. */
@NullMarked
package org.forankring.monitoring.code;

import org.jspecify.annotations.NullMarked;
