/** Participating units over HTTP. */
@NullMarked
package org.forankring.programme.participation.rest;

import org.jspecify.annotations.NullMarked;
