/** What keeps the trouble of one service from becoming everyone's: a bound on its calls, and a breaker. */
@NullMarked
package org.forankring.gateway.protection;

import org.jspecify.annotations.NullMarked;
