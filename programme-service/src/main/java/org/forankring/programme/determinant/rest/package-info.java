/** Facilitators and barriers over HTTP. */
@NullMarked
package org.forankring.programme.determinant.rest;

import org.jspecify.annotations.NullMarked;
