/** The training of one municipality for one method, laid out when its implementation is committed. */
@NullMarked
package org.forankring.training.track;

import org.jspecify.annotations.NullMarked;
