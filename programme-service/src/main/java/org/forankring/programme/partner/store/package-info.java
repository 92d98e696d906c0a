/** Partners in PostgreSQL. */
@NullMarked
package org.forankring.programme.partner.store;

import org.jspecify.annotations.NullMarked;
