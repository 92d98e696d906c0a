/** What is due, gathered from PostgreSQL. */
@NullMarked
package org.forankring.programme.overview.store;

import org.jspecify.annotations.NullMarked;
