/** Unaddressed barriers and suggestions over HTTP. */
@NullMarked
package org.forankring.programme.coverage.rest;

import org.jspecify.annotations.NullMarked;
