/** One real PostgreSQL per test JVM, with a database for each service. */
@NullMarked
package org.forankring.testkit.database;

import org.jspecify.annotations.NullMarked;
