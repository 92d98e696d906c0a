/** Records of each use of a method with a client, as client information systems report them. */
@NullMarked
package org.forankring.monitoring.userecord;

import org.jspecify.annotations.NullMarked;
