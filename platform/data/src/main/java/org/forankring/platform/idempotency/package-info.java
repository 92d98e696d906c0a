/** Creating requests that can be repeated safely under an Idempotency-Key. */
@NullMarked
package org.forankring.platform.idempotency;

import org.jspecify.annotations.NullMarked;
