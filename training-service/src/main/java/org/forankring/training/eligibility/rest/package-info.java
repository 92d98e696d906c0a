/** Eligibility decisions over HTTP. */
@NullMarked
package org.forankring.training.eligibility.rest;

import org.jspecify.annotations.NullMarked;
