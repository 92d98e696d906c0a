/** How somebody is reached, each kind by its own grammar. Who that is and what for does not live here. */
@NullMarked
package org.forankring.platform.contact;

import org.jspecify.annotations.NullMarked;
