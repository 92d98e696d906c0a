/** Rounds over HTTP. */
@NullMarked
package org.forankring.programme.round.rest;

import org.jspecify.annotations.NullMarked;
