/** Sessions in PostgreSQL. */
@NullMarked
package org.forankring.training.session.store;

import org.jspecify.annotations.NullMarked;
