/** What is kept of the facts of other services. */
@NullMarked
package org.forankring.programme.standing.evidence;

import org.jspecify.annotations.NullMarked;
