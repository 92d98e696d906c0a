/** Which methods an address can be asked with: told to OPTIONS, and to whoever has tried another one (RFC 9110). */
@NullMarked
package org.forankring.platform.verb;

import org.jspecify.annotations.NullMarked;
