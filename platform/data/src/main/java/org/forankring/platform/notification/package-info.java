/** Work that PostgreSQL wakes by {@code NOTIFY}. */
@NullMarked
package org.forankring.platform.notification;

import org.jspecify.annotations.NullMarked;
