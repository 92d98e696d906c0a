/**
 * What one service tells another, from the first request to the other's answer: the packaged services with a real broker and
 * database, spoken to by HTTP alone. What a service does by itself is tested in its own module.
 */
@NullMarked
package org.forankring.journeys;

import org.jspecify.annotations.NullMarked;
