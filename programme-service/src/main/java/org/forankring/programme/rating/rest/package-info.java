/** Ratings over HTTP. */
@NullMarked
package org.forankring.programme.rating.rest;

import org.jspecify.annotations.NullMarked;
