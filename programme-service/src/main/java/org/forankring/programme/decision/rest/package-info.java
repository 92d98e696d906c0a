/** Decisions over HTTP. */
@NullMarked
package org.forankring.programme.decision.rest;

import org.jspecify.annotations.NullMarked;
