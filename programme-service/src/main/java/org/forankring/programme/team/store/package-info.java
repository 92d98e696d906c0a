/** Teams in PostgreSQL. */
@NullMarked
package org.forankring.programme.team.store;

import org.jspecify.annotations.NullMarked;
