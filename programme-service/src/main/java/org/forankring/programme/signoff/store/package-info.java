/** Sign-offs in PostgreSQL. */
@NullMarked
package org.forankring.programme.signoff.store;

import org.jspecify.annotations.NullMarked;
