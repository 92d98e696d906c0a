/** Staff in PostgreSQL. */
@NullMarked
package org.forankring.training.staff.store;

import org.jspecify.annotations.NullMarked;
