/** Municipalities, their units and their employees, as the other services need to know them. */
@NullMarked
package org.forankring.programme.organisation;

import org.jspecify.annotations.NullMarked;
