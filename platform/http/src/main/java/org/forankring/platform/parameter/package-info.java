/** Query parameters: read as what they are declared to be, and told to be wrong by name, all of them at once. */
@NullMarked
package org.forankring.platform.parameter;

import org.jspecify.annotations.NullMarked;
