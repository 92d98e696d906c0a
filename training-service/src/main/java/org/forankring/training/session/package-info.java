/** Sessions in which a training element is held, and their seats. */
@NullMarked
package org.forankring.training.session;

import org.jspecify.annotations.NullMarked;
