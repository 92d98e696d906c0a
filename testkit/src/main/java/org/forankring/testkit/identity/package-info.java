/** An OIDC issuer on this machine, and the tokens it signs. */
@NullMarked
package org.forankring.testkit.identity;

import org.jspecify.annotations.NullMarked;
