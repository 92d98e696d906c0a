/** Reviews of plans over HTTP. */
@NullMarked
package org.forankring.programme.planreview.rest;

import org.jspecify.annotations.NullMarked;
