/** The headers that every answer of the gateway carries. */
@NullMarked
package org.forankring.gateway.headers;

import org.jspecify.annotations.NullMarked;
