/** What is let in at the edge: request targets that cannot be misread and tokens that verify. */
@NullMarked
package org.forankring.gateway.admission;

import org.jspecify.annotations.NullMarked;
