/** The chain over HTTP. */
@NullMarked
package org.forankring.programme.chain.rest;

import org.jspecify.annotations.NullMarked;
