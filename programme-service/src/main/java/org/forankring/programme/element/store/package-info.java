/** Elements of the plan in PostgreSQL. */
@NullMarked
package org.forankring.programme.element.store;

import org.jspecify.annotations.NullMarked;
