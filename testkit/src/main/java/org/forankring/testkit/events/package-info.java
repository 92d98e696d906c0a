/** CloudEvents sent to and recorded from Kafka by tests. */
@NullMarked
package org.forankring.testkit.events;

import org.jspecify.annotations.NullMarked;
