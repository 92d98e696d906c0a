/** The whole system on one machine without containers: its parts, ports, secrets and state. */
@NullMarked
package org.forankring.local;

import org.jspecify.annotations.NullMarked;
