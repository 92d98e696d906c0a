/** Query parameters that are told to be wrong by name. */
@NullMarked
package org.forankring.platform.parameter;

import org.jspecify.annotations.NullMarked;
