/** Addresses in answers, which hold whatever host the caller used. */
@NullMarked
package org.forankring.platform.location;

import org.jspecify.annotations.NullMarked;
