/** Reviews of plans in PostgreSQL. */
@NullMarked
package org.forankring.programme.planreview.store;

import org.jspecify.annotations.NullMarked;
