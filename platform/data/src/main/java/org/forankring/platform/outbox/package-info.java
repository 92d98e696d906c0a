/** Transactional outbox: an event is committed with the state it tells of and published afterwards, in order. */
@NullMarked
package org.forankring.platform.outbox;

import org.jspecify.annotations.NullMarked;
