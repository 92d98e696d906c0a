/** Who is asking: the actor and roles taken from the verified access token. */
@NullMarked
package org.forankring.platform.identity;

import org.jspecify.annotations.NullMarked;
