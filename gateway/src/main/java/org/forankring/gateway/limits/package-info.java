/** How many calls a client, an address and whoever shows no valid token may make; more are answered 429. */
@NullMarked
package org.forankring.gateway.limits;

import org.jspecify.annotations.NullMarked;
