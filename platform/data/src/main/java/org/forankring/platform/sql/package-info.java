/**
 * SQL where entities do not serve: statements with named parameters, rows with typed columns. It begins no transactions:
 * what runs, runs in the one at hand.
 */
@NullMarked
package org.forankring.platform.sql;

import org.jspecify.annotations.NullMarked;
