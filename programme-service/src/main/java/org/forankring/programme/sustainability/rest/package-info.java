/** The sustainability check over HTTP. */
@NullMarked
package org.forankring.programme.sustainability.rest;

import org.jspecify.annotations.NullMarked;
