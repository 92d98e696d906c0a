/** Applications in PostgreSQL. */
@NullMarked
package org.forankring.programme.application.store;

import org.jspecify.annotations.NullMarked;
