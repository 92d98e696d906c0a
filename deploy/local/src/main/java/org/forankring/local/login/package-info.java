/** Logs in as the example people and systems do: code flow with PKCE, and client credentials. */
@NullMarked
package org.forankring.local.login;

import org.jspecify.annotations.NullMarked;
