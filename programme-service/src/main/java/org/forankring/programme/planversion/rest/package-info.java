/** Versions of plans over HTTP. */
@NullMarked
package org.forankring.programme.planversion.rest;

import org.jspecify.annotations.NullMarked;
