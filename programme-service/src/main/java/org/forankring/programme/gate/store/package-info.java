/** Gathers the facts for gates from PostgreSQL. */
@NullMarked
package org.forankring.programme.gate.store;

import org.jspecify.annotations.NullMarked;
