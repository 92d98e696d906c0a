/** Plans and their sections in PostgreSQL. */
@NullMarked
package org.forankring.programme.plan.store;

import org.jspecify.annotations.NullMarked;
