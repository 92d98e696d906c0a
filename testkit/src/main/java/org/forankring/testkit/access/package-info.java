/** Who may ask for what, as docs/access.md says, tried on the service that is served. */
@NullMarked
package org.forankring.testkit.access;

import org.jspecify.annotations.NullMarked;
