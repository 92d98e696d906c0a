/** One real Kafka broker per test JVM, which a test can stop and start. */
@NullMarked
package org.forankring.testkit.broker;

import org.jspecify.annotations.NullMarked;
