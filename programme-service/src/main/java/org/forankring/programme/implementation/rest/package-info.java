/** Implementations over HTTP. */
@NullMarked
package org.forankring.programme.implementation.rest;

import org.jspecify.annotations.NullMarked;
