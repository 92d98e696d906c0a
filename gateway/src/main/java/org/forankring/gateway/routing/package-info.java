/** The way of a request to the service behind its prefix, and of the answer back. */
@NullMarked
package org.forankring.gateway.routing;

import org.jspecify.annotations.NullMarked;
