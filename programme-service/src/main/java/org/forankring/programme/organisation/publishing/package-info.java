/** Announces what has become known of organisations. */
@NullMarked
package org.forankring.programme.organisation.publishing;

import org.jspecify.annotations.NullMarked;
