/** Anchoring over HTTP. */
@NullMarked
package org.forankring.programme.anchoring.rest;

import org.jspecify.annotations.NullMarked;
