/** Tells other services of planned sessions. */
@NullMarked
package org.forankring.training.session.publishing;

import org.jspecify.annotations.NullMarked;
