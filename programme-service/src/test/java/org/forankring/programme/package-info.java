/** What all tests of programme-service share, and tests of the service as a whole. */
@NullMarked
package org.forankring.programme;

import org.jspecify.annotations.NullMarked;
